package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** Personal access tokens. Only a hash is stored: a token is shown once, when it is created. */
public final class AccessTokens {
    private static final int TOKEN_BYTES = 33;

    private final Database database;
    private final Users users;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public AccessTokens(Database database, Users users, InstantSource clock) {
        this.database = database;
        this.users = users;
        this.clock = clock;
    }

    /** Creates a token for the user and returns it. */
    public String create(ApplicationUser user, String name) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getEncoder().encodeToString(secret);
        database.jdbi().useHandle(handle -> handle.execute(
                "insert into access_token (user_key, token_name, token_hash, created) values (?, ?, ?, ?)",
                user.getKey(), name, hash(token), Timestamp.from(clock.instant())));
        return token;
    }

    /** The active user to whom the token belongs. */
    public Optional<User> owner(String token) {
        return database.jdbi().withHandle(handle -> handle.select("select user_key from access_token where token_hash = ?", hash(token))
                .mapTo(String.class).findOne()).flatMap(users::byKey).filter(User::isActive);
    }

    /** A token as its owner sees it later: without its secret. */
    public record Token(long id, String name, Instant created) {}

    /** The user's tokens, oldest first. */
    public List<Token> of(ApplicationUser user) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select id, token_name, created from access_token where user_key = ? order by id", user.getKey())
                .map((row, context) -> new Token(row.getLong("id"), row.getString("token_name"), row.getTimestamp("created").toInstant()))
                .list());
    }

    /** Makes all tokens of the user with this name useless. */
    public void revoke(ApplicationUser user, String name) {
        database.jdbi().useHandle(handle -> handle.execute(
                "delete from access_token where user_key = ? and token_name = ?", user.getKey(), name));
    }

    /** A token is random and long, so that a plain digest is enough and one look-up finds it. */
    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
