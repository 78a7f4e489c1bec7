/* The steps: what each looks at, how it mends it, and how a person would. */
(function (board) {
  "use strict";

  var MOST_CARD_FIELDS = 3;

  function lines(found, differences) {
    return { state: differences.length ? "differs" : "done", lines: differences };
  }

  /* A step that looks into the board's configuration. */
  function inModel(differences) {
    return function (plan, found) {
      if (!found.board) {
        return { state: "waits", lines: [] };
      }
      return found.model
        ? lines(found, differences(plan, found.model))
        : { state: "failed", lines: [found.modelFailure.message] };
    };
  }

  /* A step for which the plan has nothing, because set-up has not made the field yet. */
  function planned(entries, check) {
    return function (plan, found) {
      return plan[entries].length ? check(plan, found)
        : { state: "waits", lines: [AJS.I18n.getText("hypothesis.kanban.no-state-field")] };
    };
  }

  function isShared(plan, filter) {
    return (filter.sharePermissions || []).some(function (share) {
      return share.type === "global" || share.type === "authenticated" || share.type === "loggedin"
        || share.type === "project" && share.project && String(share.project.id) === String(plan.projectId);
    });
  }

  var filter = {
    key: "filter",
    tab: "filter",
    title: AJS.I18n.getText("hypothesis.kanban.step.filter"),
    check: function (plan, found) {
      if (!found.filter) {
        return found.board ? { state: "failed", lines: [AJS.I18n.getText("hypothesis.kanban.filter.hidden")] } : { state: "missing", lines: [] };
      }
      var differences = [];
      if (!board.sameQuery(found.filter.jql, plan.query)) {
        differences.push(AJS.I18n.getText("hypothesis.kanban.filter.query", found.filter.jql, plan.query));
      }
      if (!isShared(plan, found.filter)) {
        differences.push(AJS.I18n.getText("hypothesis.kanban.filter.not-shared", plan.project));
      }
      return lines(found, differences);
    },
    repair: function (plan, found, name) {
      if (found.board && !found.filter) {
        return Promise.reject({ message: AJS.I18n.getText("hypothesis.kanban.filter.hidden") });
      }
      var there = found.filter ? Promise.resolve(found.filter) : board.jira.createFilter(name, plan.query);
      return there.then(function (made) {
        found.filter = made;
        return board.sameQuery(made.jql, plan.query) ? made : board.jira.changeFilter(made, plan.query);
      }).then(function (made) {
        return isShared(plan, made) ? made : board.jira.shareFilter(found.filter.id, plan.projectId);
      });
    },
    byHand: function (plan) {
      return [AJS.I18n.getText("hypothesis.kanban.hand.filter", plan.query), AJS.I18n.getText("hypothesis.kanban.hand.share", plan.project)];
    }
  };

  var kanban = {
    key: "board",
    tab: "filter",
    title: AJS.I18n.getText("hypothesis.kanban.step.board"),
    check: function (plan, found) {
      return { state: found.board ? "done" : found.filter ? "missing" : "waits", lines: [] };
    },
    repair: function (plan, found, name) {
      return board.jira.createBoard(name, Number(found.filter.id));
    },
    byHand: function () {
      return [AJS.I18n.getText("hypothesis.kanban.hand.board")];
    }
  };

  var columns = {
    key: "columns",
    tab: "columns",
    title: AJS.I18n.getText("hypothesis.kanban.step.columns"),
    check: inModel(board.columns.differences),
    repair: board.columns.set,
    byHand: function (plan) {
      return plan.columns.map(function (column) {
        return column.most === null
          ? AJS.I18n.getText("hypothesis.kanban.hand.column", column.name)
          : AJS.I18n.getText("hypothesis.kanban.hand.column-limit", column.name, String(column.most));
      });
    }
  };

  function shownOnCards(model) {
    return model.cardLayoutConfig.currentFields.filter(function (field) {
      return field.mode === board.ON_BOARD;
    });
  }

  function notOnCards(plan, model) {
    var shown = shownOnCards(model).map(function (field) {
      return field.fieldId;
    });
    return plan.cardFields.filter(function (field) {
      return shown.indexOf(field.id) < 0;
    });
  }

  var cards = {
    key: "cards",
    tab: "cardLayout",
    title: AJS.I18n.getText("hypothesis.kanban.step.cards"),
    check: inModel(function (plan, model) {
      var others = shownOnCards(model).filter(function (field) {
        return !plan.cardFields.some(function (wanted) {
          return wanted.id === field.fieldId;
        });
      });
      var missing = notOnCards(plan, model);
      return missing.map(function (field) {
        return AJS.I18n.getText("hypothesis.kanban.cards.none", field.name);
      }).concat(missing.length && others.length ? others.map(function (field) {
        return AJS.I18n.getText("hypothesis.kanban.cards.other", field.name);
      }) : []);
    }),
    repair: function (plan, found) {
      var room = MOST_CARD_FIELDS - shownOnCards(found.model).length;
      var missing = notOnCards(plan, found.model);
      return missing.slice(0, room).reduce(function (work, field) {
        return work.then(function () {
          return board.jira.addCardField(found.board.id, field.id);
        });
      }, Promise.resolve()).then(function () {
        if (missing.length > room) {
          // What somebody chose to show is not ours to take away.
          throw { message: AJS.I18n.getText("hypothesis.kanban.cards.full") };
        }
      });
    },
    byHand: function (plan) {
      return plan.cardFields.map(function (field) {
        return AJS.I18n.getText("hypothesis.kanban.hand.card", field.name);
      });
    }
  };

  var quickFilters = {
    key: "quick-filters",
    tab: "quickFilters",
    title: AJS.I18n.getText("hypothesis.kanban.step.quick-filters"),
    check: inModel(function (plan, model) {
      return board.queries.differences(plan.quickFilters, model.quickFilterConfig.quickFilters);
    }),
    repair: function (plan, found) {
      return board.queries.set("quickfilters", found.board.id, plan.quickFilters, found.model.quickFilterConfig.quickFilters);
    },
    byHand: function (plan) {
      return plan.quickFilters.map(function (entry) {
        return AJS.I18n.getText("hypothesis.kanban.hand.query", entry.name, entry.query);
      });
    }
  };

  var swimlanes = {
    key: "swimlanes",
    tab: "swimlanes",
    title: AJS.I18n.getText("hypothesis.kanban.step.swimlanes"),
    check: planned("swimlanes", inModel(function (plan, model) {
      var differences = board.queries.differences(plan.swimlanes, model.swimlanesConfig.swimlanes);
      return model.swimlanesConfig.swimlaneStrategy === "custom" ? differences
        : [AJS.I18n.getText("hypothesis.kanban.swimlanes.not-by-query")].concat(differences);
    })),
    repair: function (plan, found) {
      var config = found.model.swimlanesConfig;
      var divided = config.swimlaneStrategy === "custom" ? Promise.resolve() : board.jira.divideByQueries(found.board.id);
      return divided.then(function () {
        return board.queries.set("swimlanes", found.board.id, plan.swimlanes, config.swimlanes);
      });
    },
    byHand: function (plan) {
      return [AJS.I18n.getText("hypothesis.kanban.hand.by-query")].concat(plan.swimlanes.map(function (entry) {
        return AJS.I18n.getText("hypothesis.kanban.hand.query", entry.name, entry.query);
      }));
    }
  };

  /* In the order in which they have to be done. */
  board.steps = [filter, kanban, columns, cards, quickFilters, swimlanes];
}(window.HypothesisKanban = window.HypothesisKanban || {}));
