package org.hypothesisstories.workbench.web.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.web.asset.WebResource.ResourceFile;

/** Serves {@code /download/resources/plugin.key:module-key/name}: what a module declares as a download, and nothing else. */
public final class PluginDownloads extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginModules modules;
    private final transient ScriptTexts texts;

    public PluginDownloads(PluginModules modules, Translations translations) {
        this.modules = modules;
        this.texts = new ScriptTexts(translations);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/", 3);
        if (parts.length < 3) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = parts[2];
        Optional<WebResource> resource = modules.find(parts[1]).map(WebResource::of);
        Optional<InputStream> file = resource.flatMap(found -> location(found, name).flatMap(found.module()::open));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = file.get()) {
            response.setContentType(MediaTypes.of(name));
            response.setHeader("Cache-Control", "no-cache");
            send(content.readAllBytes(), resource.get(), name, request, response);
        }
    }

    private void send(byte[] content, WebResource resource, String name, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        byte[] sent = content;
        if (resource.translated().contains(name.substring(name.lastIndexOf('.') + 1))) {
            Locale locale = Locale.forLanguageTag(Optional.ofNullable(request.getParameter("locale")).orElse("en"));
            sent = texts.fillIn(new String(content, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8);
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static Optional<String> location(WebResource resource, String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        return resource.files().stream().filter(file -> covers(file, name)).findFirst().map(file -> locate(file, name));
    }

    private static boolean covers(ResourceFile file, String name) {
        return file.name().equals(name) || file.name().endsWith("/") && name.startsWith(file.name());
    }

    private static String locate(ResourceFile file, String name) {
        if (!file.name().endsWith("/")) {
            return file.location();
        }
        String folder = file.location().endsWith("/") ? file.location() : file.location() + "/";
        return folder + name.substring(file.name().length());
    }
}
