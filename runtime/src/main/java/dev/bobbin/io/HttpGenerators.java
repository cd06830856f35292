package dev.bobbin.io;

import dev.bobbin.frame.Signal;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.CoroutineFrame;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The factories of {@link Http}, written by hand as the processor would. */
public final class HttpGenerators {
    private HttpGenerators() {}

    /**
     * Makes the coroutine of {@link Http#send}.
     *
     * @param <T> what the body is read as
     * @param client the client
     * @param request the request
     * @param handler reads the body
     * @return a coroutine that answers the response
     */
    public static <T> Coroutine<HttpResponse<T>> send(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return new Send<>(client, request, handler);
    }

    private static final class Send<T> extends CoroutineFrame<HttpResponse<T>> {
        private HttpClient client;
        private HttpRequest request;
        private HttpResponse.BodyHandler<T> handler;

        Send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            this.client = client;
            this.request = request;
            this.handler = handler;
        }

        @Override
        protected Object resume(int at) throws Throwable {
            return switch (at) {
                case 0 -> await(1, client.sendAsync(request, handler));
                case 1 -> end(received());
                default -> throw Http.declared(raised());
            };
        }

        @Override
        protected Signal clear() {
            client = null;
            request = null;
            handler = null;
            return super.clear();
        }

        @Override
        protected String name() {
            return "Http.send";
        }
    }
}
