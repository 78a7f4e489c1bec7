package org.hypothesisstories.workbench.web.http;

/** Keeps redirects on this site: an address that a stranger put into a link must not lead away. */
public final class LocalPath {
    private LocalPath() {}

    /** The path when it stays on this site, else the other. */
    public static String orElse(String path, String otherwise) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? path : otherwise;
    }
}
