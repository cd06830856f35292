/*
 * A state machine: each state is a loop, a raised exception is the emergency that any state can be in.
 *
 * generator: TrafficLight.body
 *
 * next * 4      -> RED GREEN GREEN YELLOW
 * next          -> RED
 * raise IllegalStateException("ambulance") -> [ambulance] BLINKING
 * next          -> BLINKING
 * send "clear"  -> RED
 * next          -> GREEN
 * close         -> [off after 2 rounds] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class TrafficLight {
    enum Light {
        RED(1),
        GREEN(2),
        YELLOW(1),
        BLINKING(0);

        private final int ticks;

        Light(int ticks) {
            this.ticks = ticks;
        }

        Light next() {
            return switch (this) {
                case RED -> GREEN;
                case GREEN -> YELLOW;
                case YELLOW, BLINKING -> RED;
            };
        }
    }

    @Generator
    static void body(YieldSend<Light, String> y) {
        int rounds = 0;
        try {
            for (Light light = Light.RED; ; light = light.next()) {
                try {
                    if (light == Light.RED) rounds++;
                    for (int tick = 0; tick < light.ticks; tick++) y.yield(light);
                } catch (IllegalStateException emergency) {
                    log(emergency.getMessage());
                    light = Light.BLINKING;
                    rounds--;
                    while (!"clear".equals(y.yield(light)))
                        ;
                }
            }
        } finally {
            log("off after " + rounds + " rounds");
        }
    }
}
