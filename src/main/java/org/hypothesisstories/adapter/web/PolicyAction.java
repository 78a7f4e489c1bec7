package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** The page of the time-box policy, in general or of one project, for Jira's administrators. */
@WebSudoRequired
public class PolicyAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient ChangePolicy changePolicy;
    private final transient ReaderWords reader;
    private transient PolicyPageView view;
    private String refusal = "";

    public PolicyAction(ChangePolicy changePolicy, ReaderWords reader) {
        this.changePolicy = changePolicy;
        this.reader = reader;
    }

    /** For the template; null when the page is refused. */
    public PolicyPageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    /** The policy as it stands. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return guarded(INPUT, () -> changePolicy.read(actor(), project()).map(policy -> page(PolicyText.of(policy), List.of(), "")));
    }

    /** Stores what was changed in the form; the other parts of a project go on following the general policy. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return guarded(SUCCESS, () -> changePolicy.read(actor(), project()).flatMap(before -> {
            Map<PolicyPart, String> standing = PolicyText.of(before);
            Map<PolicyPart, String> typed = new EnumMap<>(standing);
            Map<PolicyPart, String> changed = new EnumMap<>(PolicyPart.class);
            for (PolicyPart part : PolicyPart.values()) {
                Optional.ofNullable(getHttpRequest().getParameter(part.key())).ifPresent(text -> {
                    typed.put(part, text);
                    if (!text.strip().equals(standing.get(part))) {
                        changed.put(part, text);
                    }
                });
            }
            return changePolicy.change(actor(), project(), changed).map(result -> after(result, typed));
        }));
    }

    private PolicyPageView after(Parsed<TimeBoxPolicy, Problem> result, Map<PolicyPart, String> typed) {
        return result.value()
                .map(policy -> page(PolicyText.of(policy), List.of(), reader.now().say("hypothesis.policy.saved")))
                .orElseGet(() -> page(typed, result.problems(), ""));
    }

    private String guarded(String result, Supplier<Optional<PolicyPageView>> page) {
        try {
            Optional<PolicyPageView> made = page.get();
            view = made.orElse(null);
            return made.isPresent()
                    ? result
                    : refuse(reader.now().say("hypothesis.setup.refusal.unknown-project", project().orElse("")));
        } catch (NotAdministrator notAdministrator) {
            return refuse(reader.now().say("hypothesis.policy.not-administrator"));
        }
    }

    private String refuse(String text) {
        refusal = text;
        addErrorMessage(text);
        return ERROR;
    }

    private PolicyPageView page(Map<PolicyPart, String> texts, List<Problem> problems, String notice) {
        Words words = reader.now();
        Map<String, List<String>> errors = problems.stream().collect(Collectors.groupingBy(
                Problem::field, Collectors.mapping(problem -> ProblemWords.of(problem, words), Collectors.toList())));
        return new PolicyPageView(project().orElse(""), new PolicyPageView.Form(texts, errors, notice), words);
    }

    /** The key of the project; empty for what holds in general. */
    private Optional<String> project() {
        return Optional.ofNullable(getHttpRequest().getParameter("projectKey")).map(String::strip).filter(key -> !key.isEmpty());
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
