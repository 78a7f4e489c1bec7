package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.BlockNotice;
import org.hypothesisstories.application.port.Blocks;
import org.hypothesisstories.application.port.BoardIssues;
import org.hypothesisstories.application.port.BoardRecords;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;

/** A board in memory: its cards, their boxes, flags and moves. */
public final class FakeBoard implements BoardIssues, BoardRecords, Blocks, BlockNotice, CardMoves {

    public final List<BoardIssue> cards = new ArrayList<>();
    public final Map<Long, TimeBox> boxes = new HashMap<>();
    public final List<Move> moves = new ArrayList<>();
    public final List<String> notices = new ArrayList<>();

    private final Map<Long, Block> blocks = new HashMap<>();

    /** A card without anything but its lane, an assignee and a priority; empty texts for none. */
    public BoardIssue card(long id, Lane lane, String assignee, String priority) {
        BoardIssue card = new BoardIssue(id, "RES-" + id, "Card " + id, lane,
                Optional.of(assignee).filter(name -> !name.isEmpty()).map(name -> new Person(Actor.user(name), "The " + name)),
                Optional.of(priority).filter(name -> !name.isEmpty()), Optional.empty(), Optional.empty(), Set.of());
        cards.add(card);
        return card;
    }

    @Override
    public Found in(long projectId, Actor reader, int limit) {
        return new Found(cards.stream().limit(limit).toList(), cards.size(), changeToken(projectId, reader));
    }

    @Override
    public String changeToken(long projectId, Actor reader) {
        return "token-" + cards.hashCode();
    }

    @Override
    public Map<Long, TimeBox> latestBoxes(Collection<Long> issues) {
        Map<Long, TimeBox> latest = new HashMap<>(boxes);
        latest.keySet().retainAll(issues);
        return latest;
    }

    @Override
    public Map<Long, Block> blocks(Collection<Long> issues) {
        Map<Long, Block> present = new HashMap<>(blocks);
        present.keySet().retainAll(issues);
        return present;
    }

    @Override
    public Optional<Block> present(long issueId) {
        return Optional.ofNullable(blocks.get(issueId));
    }

    @Override
    public void raise(Block block) {
        blocks.put(block.issueId(), block);
    }

    @Override
    public boolean lower(long issueId, Stamp lowered) {
        return blocks.remove(issueId) != null;
    }

    @Override
    public void post(IssueRef issue, Actor actor, Optional<String> reason) {
        notices.add(issue.key() + " " + actor.userKey().orElse("") + " " + reason.orElse("lowered"));
    }

    @Override
    public Optional<Lane> lane(long issueId) {
        return cards.stream().filter(card -> card.id() == issueId).map(BoardIssue::lane).findFirst();
    }

    @Override
    public List<Move> offered(long issueId, Actor actor) {
        return moves;
    }

    @Override
    public Outcome<Lane> make(IssueRef issue, Actor actor, int action) {
        return new Outcome.Done<>(moves.stream().filter(move -> move.action() == action).findFirst().orElseThrow().to().orElseThrow());
    }
}
