package org.hypothesisstories.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.FilterMapping;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hypothesisstories.workbench.Options;
import org.hypothesisstories.workbench.StartUpFailure;

/** The server that the browser and scripts talk to. Everything of the workbench lives under one context path, as in Jira. */
public final class WebServer {
    private static final int LARGEST_FORM = 4 * 1024 * 1024;

    private final int wantedPort;
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context = new ServletContextHandler(Options.CONTEXT_PATH, ServletContextHandler.SESSIONS);

    /** @param port zero for any free one */
    public WebServer(int port) {
        this.wantedPort = port;
        QueuedThreadPool threads = new QueuedThreadPool(64);
        threads.setName("web");
        threads.setDaemon(true);
        this.server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(context);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        server.setErrorHandler(errors);
    }

    /** Serves a path with a servlet; to be called before the start. */
    WebServer serve(String path, String name, HttpServlet servlet) {
        context.addServlet(new ServletHolder(name, servlet), path);
        return this;
    }

    /** Puts a filter before everything. */
    WebServer filterAll(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
        return this;
    }

    /** Puts a filter before the servlets with these names. */
    WebServer filter(Filter filter, String... servletNames) {
        FilterHolder holder = new FilterHolder(filter);
        FilterMapping mapping = new FilterMapping();
        mapping.setFilterName(holder.getName());
        mapping.setServletNames(servletNames);
        context.getServletHandler().addFilter(holder, mapping);
        return this;
    }

    /** Refuses a port that is taken, before anything else is begun that takes long or would have to be undone. */
    public static void ensureFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            // A port on which a server was just stopped is free, as it is for the server itself.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    public void start() {
        try {
            server.start();
        } catch (Exception failure) {
            throw refusal(failure);
        }
    }

    /** Closes the port and ends the requests that are still served. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The web server could not be stopped", failure);
        }
    }

    /** The port that is open. */
    public int port() {
        return connector.getLocalPort();
    }

    private StartUpFailure refusal(Exception failure) {
        boolean taken = failure instanceof BindException || failure.getCause() instanceof BindException;
        if (taken && failure instanceof IOException) {
            return taken(wantedPort, failure);
        }
        return new StartUpFailure("The web server could not start: " + failure.getMessage(), failure);
    }

    private static StartUpFailure taken(int port, Exception failure) {
        return new StartUpFailure("Port " + port + " is taken; choose another with -Dworkbench.port=<number>.", failure);
    }
}
