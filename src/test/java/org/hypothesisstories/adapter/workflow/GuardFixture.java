package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.user.util.UserUtil;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.JiraWorkHistory;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.testing.InMemoryWebAddresses;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;

/** A transition of an issue with a time box, in a Jira with some people, roles, statuses and fields. */
final class GuardFixture {
    final TransitionFixture transition = new TransitionFixture();
    final TimeBoxWorld world = new TimeBoxWorld();
    final AutomaticExecution automatic = new AutomaticExecution();
    final ReaderWords reader = PluginTexts.reader();
    final InMemoryWebAddresses addresses = new InMemoryWebAddresses();
    final Project project = mock(Project.class);
    final List<ChangeHistory> history = new ArrayList<>();
    final CustomFieldManager customFields = mock(CustomFieldManager.class);
    final ConstantsManager constants = mock(ConstantsManager.class);
    final IssuePeople people;
    final IssueFieldValues values;
    final ResearchStatuses statuses;
    final JiraWorkHistory histories;
    final ActionText texts;

    private final UserManager users = mock(UserManager.class);
    private final UserUtil groups = mock(UserUtil.class);
    private final WatcherManager watchers = mock(WatcherManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final StatusManager statusManager = mock(StatusManager.class);

    GuardFixture() {
        lenient().when(transition.issue.getProjectObject()).thenReturn(project);
        lenient().when(transition.issue.getKey()).thenReturn("RES-1");
        lenient().when(transition.issue.isCreated()).thenReturn(true);
        lenient().when(groups.getUsersInGroupNames(any())).thenReturn(new TreeSet<>());
        ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
        lenient().when(changes.getChangeHistories(any())).thenReturn(history);
        FieldManager fields = mock(FieldManager.class);
        lenient().when(fields.getField(anyString())).thenAnswer(call -> {
            Field field = mock(Field.class);
            lenient().when(field.getName()).thenReturn("Field " + call.getArgument(0));
            return field;
        });
        people = new IssuePeople(users, groups, watchers, roles);
        values = new IssueFieldValues(fields, customFields, constants);
        statuses = new ResearchStatuses(statusManager, transition.settings);
        histories = new JiraWorkHistory(changes);
        texts = new ActionText(world.readTimeBoxStanding, reader, dates());
    }

    private static DateWords dates() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        lenient().when(formatter.forLoggedInUser()).thenReturn(formatter);
        lenient().when(formatter.withStyle(any(DateTimeStyle.class))).thenReturn(formatter);
        lenient().when(formatter.format(any())).thenAnswer(call -> call.getArgument(0, Date.class).toInstant().toString());
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        lenient().when(factory.formatter()).thenReturn(formatter);
        return new DateWords(factory);
    }

    /** An active user whose key differs from the name. */
    ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class, name);
        lenient().when(user.getKey()).thenReturn("key-" + name);
        lenient().when(user.getUsername()).thenReturn(name);
        lenient().when(user.getDisplayName()).thenReturn("The " + name);
        lenient().when(user.isActive()).thenReturn(true);
        lenient().when(users.getUserByKey("key-" + name)).thenReturn(user);
        lenient().when(users.getUserByName(name)).thenReturn(user);
        return user;
    }

    /** Who executes the transition. */
    void caller(ApplicationUser user) {
        transition.transientVars.put("userKey", user.getKey());
    }

    void watchedBy(ApplicationUser... watching) {
        lenient().when(watchers.getWatchers(any(), any())).thenReturn(Arrays.asList(watching));
    }

    void group(String name, ApplicationUser... members) {
        TreeSet<ApplicationUser> sorted = new TreeSet<>(Comparator.comparing(ApplicationUser::getUsername));
        sorted.addAll(List.of(members));
        lenient().when(groups.getUsersInGroupNames(List.of(name))).thenReturn(sorted);
    }

    /** A project role with its members in the project. */
    ProjectRole role(long id, String name, ApplicationUser... members) {
        ProjectRole role = mock(ProjectRole.class);
        lenient().when(role.getId()).thenReturn(id);
        lenient().when(role.getName()).thenReturn(name);
        ProjectRoleActors actors = mock(ProjectRoleActors.class);
        lenient().when(actors.getUsers()).thenReturn(Set.of(members));
        lenient().when(roles.getProjectRole(anyLong())).thenReturn(null);
        lenient().when(roles.getProjectRole(id)).thenReturn(role);
        lenient().when(roles.getProjectRole(name)).thenReturn(role);
        lenient().when(roles.getProjectRoles()).thenReturn(List.of(role));
        lenient().when(roles.getProjectRoleActors(role, project)).thenReturn(actors);
        List.of(members).forEach(member -> lenient().when(roles.isUserInProjectRole(eq(member), eq(role), eq(project))).thenReturn(true));
        return role;
    }

    void status(String id, String name) {
        Status status = mock(Status.class);
        lenient().when(status.getId()).thenReturn(id);
        lenient().when(status.getName()).thenReturn(name);
        lenient().when(statusManager.getStatus(id)).thenReturn(status);
        Collection<Status> all = List.of(status);
        lenient().when(statusManager.getStatuses()).thenReturn(all);
    }

    void argument(String name, String value) {
        transition.args.put(name, value);
    }

    /** Lets the issue's time box run out. */
    void expire() {
        world.started("1h");
        world.clock.advance(Duration.ofHours(1));
        world.sweepOnce();
    }

    void passes(Validator validator) {
        try {
            validator.validate(transition.transientVars, transition.args, null);
        } catch (WorkflowException refused) {
            throw new AssertionError("refused: " + refused, refused);
        }
    }

    /** Why the validator refuses. */
    String refusal(Validator validator) {
        return words(assertThrows(InvalidInputException.class,
                () -> validator.validate(transition.transientVars, transition.args, null)));
    }

    static String words(InvalidInputException refused) {
        return refused.getGenericErrors().iterator().next().toString();
    }

    Map<String, Object> vars() {
        return transition.transientVars;
    }

    BudgetAllowedCheck check() {
        return check(world, transition.hypotheses);
    }

    static BudgetAllowedCheck check(TimeBoxWorld world, JiraHypothesisFields hypotheses) {
        return new BudgetAllowedCheck(world.allowedBudget, world.teamAgreements, hypotheses, world.readTimeBoxStanding);
    }
}
