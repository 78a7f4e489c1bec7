package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.application.board.BoardCard;
import org.hypothesisstories.application.board.BoardView;
import org.hypothesisstories.application.board.LaneLoad;
import org.hypothesisstories.application.port.BoardIssues.BoardIssue;
import org.hypothesisstories.application.port.BoardIssues.Mark;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LimitScope;

/** The board as JSON, with all that is shown in the reader's words. */
public class BoardJson {
    private final ResearchStatuses statuses;

    public BoardJson(ResearchStatuses statuses) {
        this.statuses = statuses;
    }

    Map<String, Object> of(BoardView view, Reader reader) {
        BoxWords boxes = new BoxWords(reader.words(), reader.dates());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changeToken", view.changeToken());
        json.put("total", view.total());
        json.put("lanes", view.lanes().stream().map(lane -> lane(lane, reader)).toList());
        json.put("cards", view.cards().stream().map(card -> card(card, boxes, reader)).toList());
        return json;
    }

    /** The name under which people know a lane. */
    String name(Lane lane) {
        return statuses.of(lane).map(id -> statuses.names(List.of(id))).orElse(lane.defaultName());
    }

    private Map<String, Object> lane(LaneLoad load, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", load.lane().key());
        json.put("name", name(load.lane()));
        json.put("count", load.count());
        json.put("limit", LaneLimitsResource.json(load.limit()));
        json.put("full", load.isFull());
        json.put("countText", load.limit().most(LimitScope.LANE).isPresent()
                ? reader.say("hypothesis.board.count.limited", load.count(), load.limit().most(LimitScope.LANE).getAsInt())
                : reader.say("hypothesis.board.count", load.count()));
        json.put("notes", load.excesses().stream()
                .map(excess -> reader.say("hypothesis.board.excess." + excess.scope().key(), excess.of(), excess.count(), excess.most()))
                .toList());
        return json;
    }

    private Map<String, Object> card(BoardCard card, BoxWords boxes, Reader reader) {
        BoardIssue issue = card.issue();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.id());
        json.put("key", issue.key());
        json.put("summary", issue.summary());
        json.put("lane", issue.lane().key());
        json.put("assignee", issue.assignee().map(person -> person.name()).orElse(null));
        json.put("mine", issue.assignee().filter(person -> person.actor().equals(reader.actor())).isPresent());
        json.put("priority", issue.priority().orElse(null));
        json.put("decide", card.isDecisionDue());
        json.put("box", card.box().map(box -> box(box, boxes)).orElse(null));
        json.put("verdict", verdict(issue, reader));
        json.put("blocked", card.block().map(block -> block(block, reader)).orElseGet(() -> flagged(issue, reader)));
        json.put("helpWanted", issue.marks().contains(Mark.HELP_WANTED));
        json.put("unranked", issue.marks().contains(Mark.UNRANKED));
        return json;
    }

    private static Map<String, Object> box(BoardCard.Box box, BoxWords boxes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", box.view().box().state().key());
        json.put("stateText", boxes.state(box.view()));
        json.put("remainingText", boxes.remaining(box.view(), box.calendar()));
        json.put("usedPercent", box.view().reading().usedPercent());
        return json;
    }

    /** How it ended, or what the evidence says so far. */
    private static Map<String, Object> verdict(BoardIssue issue, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        String state = issue.state().orElse(CriteriaState.NO_EVIDENCE).key();
        json.put("key", state);
        json.put("text", issue.resolution().orElseGet(() -> reader.say("hypothesis.criteria-state." + state)));
        json.put("ended", issue.resolution().isPresent());
        return json;
    }

    static Map<String, Object> block(Block block, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reason", block.reason());
        json.put("since", block.raised().at().toString());
        json.put("sinceText", reader.say("hypothesis.block.since", reader.date(block.raised().at())));
        return json;
    }

    /** Jira Software's flag, which knows no reason. */
    private static Map<String, Object> flagged(BoardIssue issue, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reason", reader.say("hypothesis.block.flagged"));
        json.put("since", null);
        json.put("sinceText", "");
        return issue.marks().contains(Mark.FLAGGED) ? json : null;
    }
}
