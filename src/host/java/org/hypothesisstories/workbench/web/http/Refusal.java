package org.hypothesisstories.workbench.web.http;

/** Ends a request with an error page that says what happened. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String textKey;
    private final transient Object[] arguments;

    private Refusal(int status, String textKey, Object... arguments) {
        super(textKey);
        this.status = status;
        this.textKey = textKey;
        this.arguments = arguments;
    }

    /** For what is missing and for what the reader may not see: the two must look the same. */
    public static Refusal notFound(String textKey, Object... arguments) {
        return new Refusal(404, textKey, arguments);
    }

    public static Refusal forbidden(String textKey, Object... arguments) {
        return new Refusal(403, textKey, arguments);
    }

    public static Refusal badRequest(String textKey, Object... arguments) {
        return new Refusal(400, textKey, arguments);
    }

    public static Refusal methodNotAllowed(String method) {
        return new Refusal(405, "web.error.method", method);
    }

    public int status() {
        return status;
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
