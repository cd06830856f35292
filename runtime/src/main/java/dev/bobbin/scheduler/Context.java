package dev.bobbin.scheduler;

/** The values that {@link TaskLocal}s have in a task: an immutable list, so that copying it at a spawn costs nothing. */
final class Context {
    private final TaskLocal<?> key;
    private final Object value;
    private final Context rest;

    private Context(TaskLocal<?> key, Object value, Context rest) {
        this.key = key;
        this.value = value;
        this.rest = rest;
    }

    /** The entry of a key, or null. */
    static Context find(Context context, TaskLocal<?> key) {
        Context entry = context;
        while (entry != null && entry.key != key) {
            entry = entry.rest;
        }
        return entry;
    }

    Object value() {
        return value;
    }

    /** The context with a value in it, and without the one that the key had. */
    static Context with(Context context, TaskLocal<?> key, Object value) {
        return new Context(key, value, find(context, key) == null ? context : without(context, key));
    }

    private static Context without(Context context, TaskLocal<?> key) {
        Context result = null;
        for (Context entry = context; entry != null; entry = entry.rest) {
            if (entry.key != key) {
                result = new Context(entry.key, entry.value, result);
            }
        }
        return result;
    }
}
