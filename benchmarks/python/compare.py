"""Runs work.py with what is installed, keeps results/python.json and prints ratios: python compare.py FOLDER [--quick]."""

import datetime
import importlib.util
import json
import os
import platform
import subprocess
import sys


def measure(rival, options):
    work = os.path.join(os.path.dirname(os.path.abspath(__file__)), "work.py")
    lines = subprocess.run(
        [sys.executable, work, rival, *options], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    for line in lines:
        name, by, unit, figure = line.split()
        yield {"work": name, "rival": by, "unit": unit, "rounds": [round(float(figure), 4)]}


def version():
    parts = ["CPython " + platform.python_version()]
    if importlib.util.find_spec("gevent"):
        import gevent

        parts.append("gevent " + gevent.__version__)
    return ", ".join(parts)


def write(path, run, measurements):
    lines = ",\n".join("    " + json.dumps(m, ensure_ascii=False) for m in measurements)
    with open(path, "w", encoding="utf-8") as file:
        file.write('{\n  "run": %s,\n  "measurements": [\n%s\n  ]\n}\n' % (json.dumps(run, ensure_ascii=False), lines))


def of_bobbin(folder):
    """What Bobbin took, on the newest JDK that was measured."""
    for jdk in ("25", "17"):
        path = os.path.join(folder, "results", "jdk%s.json" % jdk)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                found = [m for m in json.load(file)["measurements"] if m["rival"] == "bobbin"]
            return "JDK " + jdk, {m["work"]: sorted(m["rounds"])[len(m["rounds"]) // 2] for m in found}
    return "no JDK", {}


def main():
    folder, options = sys.argv[1], sys.argv[2:]
    measurements = []
    for rival in ("asyncio", "gevent"):
        if importlib.util.find_spec(rival):
            measurements.extend(measure(rival, options))
        else:
            print(rival + " is not installed: left out", file=sys.stderr)
    run = {
        "name": "Python",
        "version": version(),
        "machine": "%d × %s, %s %s" % (os.cpu_count(), platform.machine(), platform.system(), platform.release()),
        "date": datetime.date.today().isoformat(),
        "quick": "--quick" in options,
    }
    os.makedirs(os.path.join(folder, "results"), exist_ok=True)
    write(os.path.join(folder, "results", "python.json"), run, measurements)

    jdk, bobbin = of_bobbin(folder)
    print("%-16s %-8s %16s    times Bobbin's on %s" % ("work", "rival", "figure", jdk))
    for m in measurements:
        ratio = "%.1f" % (m["rounds"][0] / bobbin[m["work"]]) if m["work"] in bobbin else "-"
        print("%-16s %-8s %13.0f %-2s    %s" % (m["work"], m["rival"], m["rounds"][0], m["unit"], ratio))


main()
