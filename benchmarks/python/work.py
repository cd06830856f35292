"""The scheduler's work on asyncio and gevent: python work.py asyncio|gevent [--quick], a line for each measurement.

A line is the work, the rival, the unit and the figure, with spaces between them.
"""

import gc
import sys
import time


def tell(rival, work, unit, figure):
    print(work, rival, unit, figure, flush=True)


def timed(action, rounds):
    """The least time of some rounds, in nanoseconds."""
    least = None
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter_ns()
        action()
        taken = time.perf_counter_ns() - start
        least = taken if least is None else min(least, taken)
    return least


def resident():
    """The bytes of memory that this process has."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * 4096


TASKS = 10
SPAWNED = 100_000
ITEMS = 100_000


def with_asyncio(times, sleepers, rounds):
    import asyncio

    async def yield_times():
        for _ in range(times):
            await asyncio.sleep(0)

    async def yielding():
        await asyncio.gather(*(yield_times() for _ in range(TASKS)))

    async def nothing():
        pass

    async def spawning():
        await asyncio.gather(*(asyncio.create_task(nothing()) for _ in range(SPAWNED)))

    async def sleeping():
        await asyncio.gather(*(asyncio.create_task(asyncio.sleep(1)) for _ in range(sleepers)))

    async def passing(size):
        queue = asyncio.Queue(size)

        async def send():
            for i in range(ITEMS):
                await queue.put(i)

        async def receive():
            for _ in range(ITEMS):
                await queue.get()

        await asyncio.gather(send(), receive())

    async def kept():
        event = asyncio.Event()
        before = resident()
        tasks = [asyncio.create_task(event.wait()) for _ in range(SPAWNED)]
        await asyncio.sleep(0)
        bytes_each = (resident() - before) / SPAWNED
        event.set()
        await asyncio.gather(*tasks)
        return bytes_each

    tell("asyncio", "TaskFootprint", "B", asyncio.run(kept()))
    tell("asyncio", "SchedulerYield", "ns", timed(lambda: asyncio.run(yielding()), rounds) / TASKS / times)
    tell("asyncio", "Spawn", "ns", timed(lambda: asyncio.run(spawning()), rounds))
    tell("asyncio", "Rendezvous", "ns", timed(lambda: asyncio.run(passing(1)), rounds) / ITEMS)
    tell("asyncio", "Channel", "ns", timed(lambda: asyncio.run(passing(16)), rounds) / ITEMS)
    tell("asyncio", "Sleep/10000", "ns", timed(lambda: asyncio.run(sleeping()), rounds))


def with_gevent(times, sleepers, rounds):
    import gevent
    from gevent.event import Event
    from gevent.queue import Channel, Queue

    def yield_times():
        for _ in range(times):
            gevent.sleep(0)

    def yielding():
        gevent.joinall([gevent.spawn(yield_times) for _ in range(TASKS)])

    def spawning():
        gevent.joinall([gevent.spawn(lambda: None) for _ in range(SPAWNED)])

    def sleeping():
        gevent.joinall([gevent.spawn(gevent.sleep, 1) for _ in range(sleepers)])

    def passing(queue):
        def send():
            for i in range(ITEMS):
                queue.put(i)

        def receive():
            for _ in range(ITEMS):
                queue.get()

        gevent.joinall([gevent.spawn(send), gevent.spawn(receive)])

    def kept():
        event = Event()
        before = resident()
        tasks = [gevent.spawn(event.wait) for _ in range(SPAWNED)]
        gevent.sleep(0)
        bytes_each = (resident() - before) / SPAWNED
        event.set()
        gevent.joinall(tasks)
        return bytes_each

    tell("gevent", "TaskFootprint", "B", kept())
    tell("gevent", "SchedulerYield", "ns", timed(yielding, rounds) / TASKS / times)
    tell("gevent", "Spawn", "ns", timed(spawning, rounds))
    tell("gevent", "Rendezvous", "ns", timed(lambda: passing(Channel()), rounds) / ITEMS)
    tell("gevent", "Channel", "ns", timed(lambda: passing(Queue(16)), rounds) / ITEMS)
    tell("gevent", "Sleep/10000", "ns", timed(sleeping, rounds))


if __name__ == "__main__":
    quick = "--quick" in sys.argv
    rival = {"asyncio": with_asyncio, "gevent": with_gevent}[sys.argv[1]]
    rival(2_000 if quick else 20_000, 10_000, 1 if quick else 3)
