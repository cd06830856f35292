package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.List;

/**
 * A protocol as straight-line code: where the machine stands is where the body stands. {@code send} feeds it,
 * {@code raise} interrupts it where it waits, {@code close} runs its {@code finally}.
 */
public final class Thermostat {
    private Thermostat() {}

    enum Command {
        HEAT,
        IDLE,
        ALARM
    }

    static final class SensorFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        SensorFailure(String message) {
            super(message);
        }
    }

    // snippet: thermostat
    @Generator
    static void thermostat(YieldSend<Command, Integer> y, int target) {
        try {
            int degrees = y.yield(Command.IDLE);
            while (true) {
                try {
                    while (degrees < target) degrees = y.yield(Command.HEAT);
                    while (degrees >= target - 1) degrees = y.yield(Command.IDLE);
                } catch (SensorFailure failure) {
                    System.out.println("sensor: " + failure.getMessage());
                    degrees = y.yield(Command.ALARM);
                }
            }
        } finally {
            System.out.println("heating off");
        }
    }
    // end snippet

    public static void main(String[] args) {
        try (Gen<Command, Integer, Void> thermostat = ThermostatGenerators.thermostat(20)) {
            thermostat.next();
            for (int degrees : List.of(17, 19, 20, 19, 18)) {
                System.out.println(degrees + " " + thermostat.send(degrees));
            }
            System.out.println("?? " + thermostat.raise(new SensorFailure("no reading")));
            System.out.println("21 " + thermostat.send(21));
        }
    }
}
