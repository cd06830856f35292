package dev.bobbin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose body is to be compiled to a generator.
 *
 * <p>The method has exactly one parameter that is a capability to suspend: {@link Yield}, {@link YieldSend},
 * {@link IntYield}, {@link LongYield} or {@link DoubleYield}, at any position. For a host type {@code Host} the processor
 * generates {@code HostGenerators} with a static factory of the same name, which takes the other parameters (the host
 * instance first if the method is not static), runs none of the body and returns the generator:
 *
 * <pre>{@code
 * @Generator
 * static void fibonacci(Yield<Long> y, int count) {
 *     long a = 0, b = 1;
 *     for (int i = 0; i < count; i++) {
 *         y.yield(a);
 *         long next = a + b;
 *         a = b;
 *         b = next;
 *     }
 * }
 *
 * for (long f : HostGenerators.fibonacci(10)) System.out.println(f);   // pulled
 * fibonacci(System.out::println, 10);                                  // pushed: the same method, unchanged
 * }</pre>
 *
 * <p>A call that passes the body's own capability to another method of this kind extends the generator's own logical
 * stack: values, raised exceptions and {@link Gen#close()} reach the callee, and what it returns is the value of the call.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Generator {
    /**
     * The name of the factory method.
     *
     * @return a Java identifier, or the empty string for the name of the annotated method
     */
    String name() default "";

    /**
     * What becomes of blocking calls in the body of a method with {@link dev.bobbin.scheduler.Await}. Unless it is given
     * here, the nearest {@link BlockingCalls} around the method says it.
     *
     * @return what becomes of them; {@link Blocking#WARN} where nobody says anything
     */
    Blocking blocking() default Blocking.WARN;
}
