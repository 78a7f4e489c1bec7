package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Issues that everybody may see, but for those who are kept out. */
public final class FakeIssues implements IssueAccess {

    private final Map<Long, IssueRef> issues = new HashMap<>();
    private final Set<Actor> keptOut = new HashSet<>();
    private final Set<Map.Entry<Actor, IssueAction>> forbidden = new HashSet<>();

    @Override
    public Optional<IssueRef> find(long issueId) {
        return Optional.ofNullable(issues.get(issueId));
    }

    @Override
    public Optional<IssueRef> visible(String issueKey, Actor reader) {
        return keptOut.contains(reader)
                ? Optional.empty()
                : issues.values().stream().filter(issue -> issue.key().equals(issueKey)).findFirst();
    }

    @Override
    public boolean may(IssueRef issue, Actor actor, IssueAction action) {
        return !forbidden.contains(Map.entry(actor, action));
    }

    public void forbid(Actor actor, IssueAction action) {
        forbidden.add(Map.entry(actor, action));
    }

    public IssueRef add(long id, String key) {
        IssueRef issue = new IssueRef(id, key);
        issues.put(id, issue);
        return issue;
    }

    public void delete(long id) {
        issues.remove(id);
    }

    public void keepOut(Actor reader) {
        keptOut.add(reader);
    }
}
