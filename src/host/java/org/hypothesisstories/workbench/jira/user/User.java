package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** A person who may log in; the same person in two nodes or two reads is equal by the key, which never changes. */
public final class User implements ApplicationUser {
    private final long id;
    private final String key;
    private final String name;
    private final Profile profile;

    User(long id, String key, String name, Profile profile) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.profile = profile;
    }

    /** What may change of a user. */
    record Profile(String displayName, String email, boolean active, Locale locale, TimeZone zone) {}

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isActive() {
        return profile.active();
    }

    @Override
    public String getEmailAddress() {
        return profile.email();
    }

    @Override
    public String getDisplayName() {
        return profile.displayName();
    }

    /** The language that the user chose. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(profile.locale());
    }

    /** The time zone that the user chose. */
    public Optional<TimeZone> zone() {
        return Optional.ofNullable(profile.zone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
