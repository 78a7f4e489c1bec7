package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a comment or description in parts, so that who is mentioned as {@code [~name]} is shown by name. An anchor is a place to jump
 * to and shows nothing, as with Jira's wiki renderer; other notation is shown as it is written.
 */
public final class CommentText {
    private static final Pattern MENTION = Pattern.compile("\\[~([^\\]\\s]+)]");

    private static final Pattern ANCHOR = Pattern.compile("\\{anchor:[^}\\n]*}");

    private final UserManager users;

    public CommentText(UserManager users) {
        this.users = users;
    }

    /** A piece of plain text, or the name of somebody who is mentioned. */
    public record Part(String text, boolean mention) {}

    public List<Part> parts(String body) {
        List<Part> parts = new ArrayList<>();
        String text = body == null ? "" : ANCHOR.matcher(body).replaceAll("");
        Matcher matcher = MENTION.matcher(text);
        int done = 0;
        while (matcher.find()) {
            ApplicationUser user = users.getUserByName(matcher.group(1));
            if (user != null) {
                parts.add(new Part(text.substring(done, matcher.start()), false));
                parts.add(new Part(user.getDisplayName(), true));
                done = matcher.end();
            }
        }
        parts.add(new Part(text.substring(done), false));
        return parts;
    }
}
