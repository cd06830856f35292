package dev.bobbin.io;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;

/**
 * HTTP by {@link HttpClient}, whose module {@code java.net.http} a program that uses this has to require.
 *
 * <pre>{@code
 * @Generator
 * static String read(Await a, URI page) throws IOException {
 *     return Http.send(a, HttpClient.newHttpClient(), HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
 * }
 * }</pre>
 */
public final class Http {
    private Http() {}

    /**
     * Sends a request and waits for the response and its body, as {@link HttpClient#send} does. If the task is cancelled
     * meanwhile, the request is cancelled too.
     *
     * @param <T> what the body is read as
     * @param a the capability to wait
     * @param client the client; its executor may be any
     * @param request the request
     * @param handler reads the body, on a thread of the client's
     * @return the response
     * @throws IOException if sending or receiving fails, by the exception it failed with; or with what the handler has
     *     thrown as the cause
     * @throws IllegalArgumentException if the client does not send such requests
     * @throws NullPointerException if an argument is null
     */
    @Generator
    public static <T> HttpResponse<T> send(
            Await a, HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return a.await(client.sendAsync(request, handler));
        } catch (RuntimeException thrown) {
            if (declared(thrown) instanceof IOException failed) {
                throw failed;
            }
            throw thrown;
        }
    }

    /** What it is thrown as: {@link HttpClient#send} declares what it throws, and wraps what it does not. */
    static Throwable declared(Throwable thrown) {
        boolean passes = !(thrown instanceof RuntimeException)
                || thrown instanceof IllegalArgumentException
                || thrown instanceof SecurityException
                || thrown instanceof CancellationException;
        return passes ? thrown : new IOException(thrown.getMessage(), thrown);
    }
}
