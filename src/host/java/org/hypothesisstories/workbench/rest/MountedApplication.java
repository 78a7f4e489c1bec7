package org.hypothesisstories.workbench.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.servlet.ServletContainer;

/** A running JAX-RS application below one prefix of {@code /rest}. */
final class MountedApplication {
    private final Mount mount;
    private final ServletConfig servlet;
    private ServletContainer container;

    MountedApplication(Mount mount, ServletConfig servlet) {
        this.mount = mount;
        this.servlet = servlet;
    }

    void service(String prefix, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        started().service(new Below(prefix, request), response);
    }

    boolean runs(Mount other) {
        return mount.equals(other);
    }

    synchronized void stop() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }

    private synchronized ServletContainer started() throws ServletException {
        if (container == null) {
            ServletContainer starting = new ServletContainer(mount.application().get());
            starting.init(servlet);
            container = starting;
        }
        return container;
    }

    /** The request as the application sees it: the prefix belongs to the servlet's own path. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String prefix;

        Below(String prefix, HttpServletRequest request) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + prefix;
        }

        @Override
        public String getPathInfo() {
            String path = super.getPathInfo().substring(prefix.length());
            return path.isEmpty() ? null : path;
        }
    }
}
