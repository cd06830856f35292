package dev.bobbin.frame;

import dev.bobbin.Gen;
import java.util.Iterator;

/** Runs a {@link Program} as a frame. */
final class ProgramFrame extends GenFrame<Object, Object, Object> {
    private final Program program;
    private final Program.World world;
    private final Program.Locals locals = new Program.Locals();
    private final Program.Machine machine = new Access();

    ProgramFrame(Program program, Program.World world) {
        this.program = program;
        this.world = world;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        return program.resume(world, locals, machine, at);
    }

    /** What the program may do, done by the frame's own methods. */
    private final class Access implements Program.Machine {
        @Override
        public Object suspend(int at, Object value) {
            return ProgramFrame.this.suspend(at, value);
        }

        @Override
        public Object call(int at, Program callee) {
            return ProgramFrame.this.call(at, new ProgramFrame(callee, world));
        }

        @Override
        public Object delegate(int at, Object source) {
            return source instanceof Gen<?, ?, ?> generator
                    ? ProgramFrame.this.delegate(at, generator)
                    : ProgramFrame.this.delegate(at, (Iterator<?>) source);
        }

        @Override
        public Object end(Object value) {
            return ProgramFrame.this.end(value);
        }

        @Override
        public Object received() {
            return ProgramFrame.this.received();
        }

        @Override
        public Throwable raised() {
            return ProgramFrame.this.raised();
        }
    }

    @Override
    protected String name() {
        return "Program.run";
    }
}
