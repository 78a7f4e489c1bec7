package org.hypothesisstories.workbench.web.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Serves {@code /static/*}: AUI and the host's own scripts and styles. */
public final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");

    private final transient AuiFiles aui;

    public StaticFiles(AuiFiles aui) {
        this.aui = aui;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Path> file = aui.find(path);
        response.setContentType(MediaTypes.of(path));
        if (file.isPresent()) {
            response.setHeader("Cache-Control", "max-age=86400");
            Files.copy(file.get(), response.getOutputStream());
        } else if (!sendOwn(path, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean sendOwn(String path, HttpServletResponse response) throws IOException {
        if (!PLAIN_NAME.matcher(path).matches()) {
            return false;
        }
        try (InputStream file = StaticFiles.class.getResourceAsStream("/workbench/web/static/" + path)) {
            if (file == null) {
                return false;
            }
            response.setHeader("Cache-Control", "no-cache");
            file.transferTo(response.getOutputStream());
            return true;
        }
    }
}
