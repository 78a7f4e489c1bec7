package org.hypothesisstories.workbench.rest.port;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;

/** Personal access tokens. */
public interface PersonalTokens {
    /** A token as its owner sees it later: without its secret. */
    record Token(long id, String name, Instant created) {}

    /** Makes a token and gives its secret, which nobody sees again. */
    String create(ApplicationUser owner, String name);

    List<Token> of(ApplicationUser owner);
}
