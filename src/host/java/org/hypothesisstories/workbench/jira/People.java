package org.hypothesisstories.workbench.jira;

import java.time.InstantSource;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.datetime.DateTimeFormats;
import org.hypothesisstories.workbench.jira.datetime.TimeZones;
import org.hypothesisstories.workbench.jira.user.AccessTokens;
import org.hypothesisstories.workbench.jira.user.Authentication;
import org.hypothesisstories.workbench.jira.user.CurrentUser;
import org.hypothesisstories.workbench.jira.user.FirstUsers;
import org.hypothesisstories.workbench.jira.user.Groups;
import org.hypothesisstories.workbench.jira.user.Languages;
import org.hypothesisstories.workbench.jira.user.UserProperties;
import org.hypothesisstories.workbench.jira.user.Users;

/** The services around users: who they are, how they log in, in which language, zone and format they read. */
public record People(Users users, Groups groups, AccessTokens tokens, Authentication authentication, FirstUsers first,
        Languages languages, CurrentUser current, TimeZones zones, DateTimeFormats dates, UserProperties properties) {
    static People of(Database database, Translations translations, InstantSource clock) {
        Users users = new Users(database);
        Groups groups = new Groups(database);
        AccessTokens tokens = new AccessTokens(database, users, clock);
        Languages languages = new Languages(translations, users);
        CurrentUser current = new CurrentUser(languages);
        TimeZones zones = new TimeZones(users, current);
        return new People(users, groups, tokens, new Authentication(users, tokens), new FirstUsers(database, users, groups),
                languages, current, zones, new DateTimeFormats(current, languages, zones, clock),
                new UserProperties(database));
    }
}
