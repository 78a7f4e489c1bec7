package org.hypothesisstories.workbench.rest.error;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import java.util.Comparator;
import java.util.Map;

/** A request that cannot be answered as asked: a status and the form that explains it. */
public final class RestFailure extends RuntimeException {
    private final int status;
    private final transient ErrorForm form;

    private RestFailure(int status, ErrorForm form) {
        super(status + " " + form);
        this.status = status;
        this.form = form;
    }

    public static RestFailure of(int status, String message) {
        return new RestFailure(status, ErrorForm.of(message));
    }

    /** The failure of a Jira service; its reasons give the status, 400 when it gives none. */
    public static RestFailure of(ErrorCollection failure) {
        int status = failure.getReasons() == null ? 400 : failure.getReasons().stream()
                .min(Comparator.naturalOrder())
                .map(ErrorCollection.Reason::getHttpStatusCode)
                .orElse(400);
        return new RestFailure(status, ErrorForm.of(failure));
    }

    public static RestFailure of(MessageSet failure) {
        return new RestFailure(400, ErrorForm.of(failure));
    }

    /** A refusal that is about one field. */
    public static RestFailure ofField(String field, String message) {
        return new RestFailure(400, new ErrorForm(java.util.List.of(), Map.of(field, message)));
    }

    public static RestFailure notLoggedIn() {
        return of(401, "You are not authenticated. Authentication required to perform this operation.");
    }

    public static RestFailure forbidden(String message) {
        return of(403, message);
    }

    public static RestFailure notFound(String message) {
        return of(404, message);
    }

    public static RestFailure badRequest(String message) {
        return of(400, message);
    }

    /** Something that Jira has and the workbench has not. */
    public static RestFailure notImplemented(String what) {
        return of(501, "The workbench does not implement " + what + ".");
    }

    public int status() {
        return status;
    }

    public ErrorForm form() {
        return form;
    }
}
