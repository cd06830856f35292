package dev.bobbin.scheduler;

import java.util.ArrayList;
import java.util.List;

/** Waits for all tasks, or for the first failure. */
final class AllTasks<R> implements Awaitable<List<R>> {
    private final List<Task<? extends R>> tasks;

    AllTasks(List<Task<? extends R>> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void register(Waiter<? super List<R>> waiter) {
        new Join<>(tasks, waiter).nextTask();
    }

    @Override
    public boolean withdraw(Waiter<? super List<R>> waiter) {
        ((Join<?>) waiter.slot).withdraw();
        return true;
    }

    @Override
    public String description() {
        return "all of " + tasks.size() + " tasks";
    }

    /** One waiting for all: a join for each task, as any may fail first. */
    private static final class Join<R> {
        private final List<Task<? extends R>> tasks;
        private final Waiter<? super List<R>> waiter;
        private final List<One<R>> waiting = new ArrayList<>();
        private int left;
        private boolean over;

        Join(List<Task<? extends R>> tasks, Waiter<? super List<R>> waiter) {
            this.tasks = tasks;
            this.waiter = waiter;
            this.left = tasks.size();
            waiter.slot = this;
        }

        void nextTask() {
            for (Task<? extends R> task : tasks) {
                if (!over) {
                    One<R> one = new One<>(this, task);
                    waiting.add(one);
                    one.start();
                }
            }
            if (tasks.isEmpty()) {
                waiter.succeed(List.of());
            }
        }

        void withdraw() {
            over = true;
            for (One<R> one : waiting) {
                one.stop();
            }
        }

        void ended() {
            left--;
            if (left == 0 && !over) {
                over = true;
                List<R> results = new ArrayList<>(tasks.size());
                for (Task<? extends R> task : tasks) {
                    results.add(task.result());
                }
                waiter.succeed(results);
            }
        }

        void failed(Throwable thrown) {
            if (!over) {
                withdraw();
                waiter.fail(thrown);
            }
        }
    }

    private static final class One<R> extends Waiter<R> {
        private final Join<R> join;
        private final Task<? extends R> task;
        private boolean waits = true;

        One(Join<R> join, Task<? extends R> task) {
            this.join = join;
            this.task = task;
        }

        void start() {
            task.register(this);
        }

        void stop() {
            if (waits) {
                waits = false;
                withdrawFrom(task);
            }
        }

        private <S extends R> void withdrawFrom(Task<S> from) {
            from.withdraw(this);
        }

        @Override
        public void succeed(R value) {
            waits = false;
            join.ended();
        }

        @Override
        public void fail(Throwable failure) {
            waits = false;
            join.failed(failure);
        }

        @Override
        public Scheduler scheduler() {
            return join.waiter.scheduler();
        }
    }
}
