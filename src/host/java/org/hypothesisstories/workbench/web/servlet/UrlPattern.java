package org.hypothesisstories.workbench.web.servlet;

/** One url-pattern of a servlet module: an exact path, or a prefix that ends in {@code /*}. */
record UrlPattern(String text) {

    boolean covers(String path) {
        return isPrefix() ? path.equals(prefix()) || path.startsWith(prefix() + "/") : path.equals(text);
    }

    /** The part of the path that the pattern names; the rest is the servlet's path info. */
    String servletPath(String path) {
        return isPrefix() ? prefix() : path;
    }

    private boolean isPrefix() {
        return text.endsWith("/*");
    }

    private String prefix() {
        return text.substring(0, text.length() - 2);
    }
}
