package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.timebox.Actor;

/** People as JSON, by the names under which Jira knows them; one whom Jira knows no more keeps the key. */
public class PersonJson {
    private final UserManager users;

    public PersonJson(UserManager users) {
        this.users = users;
    }

    Map<String, Object> of(Actor actor, Words words) {
        if (actor.isAutomatic()) {
            return person(null, words.say("hypothesis.person.automatic"));
        }
        String key = actor.userKey().orElseThrow();
        return Optional.ofNullable(users.getUserByKey(key))
                .map(user -> person(user.getName(), user.getDisplayName()))
                .orElseGet(() -> person(key, key));
    }

    /** A judge by the user name that the team wrote; whether there is such a person, and whether it is the reader. */
    Map<String, Object> judge(String userName, Actor reader) {
        Optional<ApplicationUser> user = Optional.ofNullable(users.getUserByName(userName));
        Map<String, Object> json = person(userName, user.map(ApplicationUser::getDisplayName).orElse(userName));
        json.put("active", user.filter(ApplicationUser::isActive).isPresent());
        json.put("isReader", user.map(ApplicationUser::getKey).equals(reader.userKey()) && user.isPresent());
        return json;
    }

    private static Map<String, Object> person(String name, String displayName) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("displayName", displayName);
        return json;
    }
}
