package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.net.URI;
import java.net.URISyntaxException;

/** An address that a browser can open. */
final class UrlField extends TextField {
    UrlField(TypeServices services) {
        super(services, true);
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (text != null && !isUsable(text)) {
            throw new FieldValidationException(services().text("workbench.field.url.invalid", text));
        }
        return super.getSingularObjectFromString(text);
    }

    /** Nothing that runs: {@code javascript:} and its like are no addresses. */
    private static boolean isUsable(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("(?i)https?|ftp");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
