package org.hypothesisstories.workbench.jira.user;

import java.util.Optional;

/** Says who somebody is from what they present. Inactive users are nobody. */
public final class Authentication {
    private final Users users;
    private final AccessTokens tokens;

    public Authentication(Users users, AccessTokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    /** The user with this log-in name and password. */
    public Optional<User> byPassword(String name, String password) {
        return users.byName(name).filter(User::isActive).filter(user -> users.hasPassword(user, password));
    }

    /** The owner of a personal access token. */
    public Optional<User> byToken(String token) {
        return tokens.owner(token);
    }
}
