package org.hypothesisstories.workbench.web.asset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** AUI as npm has installed it; where it has not, a plain style sheet and a few lines of script stand in. */
public final class AuiFiles {
    private static final String AUI = "@atlassian/aui/dist/aui";
    private static final String JQUERY = "jquery/dist";

    private final Path modules;

    /** @param folder where the build let npm install its packages */
    public AuiFiles(Path folder) {
        this.modules = folder.resolve("node_modules").toAbsolutePath().normalize();
    }

    public boolean isInstalled() {
        return Files.isReadable(modules.resolve(AUI).resolve("aui-prototyping.js"))
                && Files.isReadable(modules.resolve(JQUERY).resolve("jquery.min.js"));
    }

    List<String> styles() {
        return isInstalled() ? List.of("/static/aui/aui-prototyping.css") : List.of("/static/plain.css");
    }

    List<String> scripts() {
        return isInstalled()
                ? List.of("/static/jquery/jquery.min.js", "/static/context.js", "/static/aui/aui-prototyping.js")
                : List.of("/static/context.js", "/static/plain.js");
    }

    /** The file behind a path such as {@code aui/aui-prototyping.css}; nothing outside the two packages is found. */
    Optional<Path> find(String path) {
        Path file = path.startsWith("aui/") ? inside(AUI, path.substring(4))
                : path.startsWith("jquery/") ? inside(JQUERY, path.substring(7)) : null;
        return Optional.ofNullable(file).filter(Files::isRegularFile);
    }

    private Path inside(String root, String path) {
        Path folder = modules.resolve(root);
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) ? file : null;
    }
}
