/* One column a lane, with its limit. */
(function (board) {
  "use strict";

  var NO_LIMITS = "none_";
  var COUNT = "issueCount_";

  function statusIds(column) {
    return column.mappedStatuses.map(function (status) {
      return String(status.id);
    });
  }

  function onBoard(model) {
    return model.rapidListConfig.mappedColumns.filter(function (column) {
      return !column.isKanPlanColumn;
    });
  }

  function columnOf(columns, status) {
    return columns.filter(function (column) {
      return statusIds(column).indexOf(status) >= 0;
    })[0];
  }

  function limit(value) {
    return value === null || value === undefined || value === "" ? "" : String(value);
  }

  function hasLimits(plan) {
    return plan.columns.some(function (column) {
      return column.most !== null;
    });
  }

  function differencesOf(wanted, column) {
    var lines = [];
    if (statusIds(column).length > 1) {
      lines.push(AJS.I18n.getText("hypothesis.kanban.columns.shared", column.name, wanted.name));
    }
    if (limit(column.max) !== limit(wanted.most)) {
      lines.push(wanted.most === null
        ? AJS.I18n.getText("hypothesis.kanban.columns.limit-too-many", column.name, limit(column.max))
        : AJS.I18n.getText("hypothesis.kanban.columns.limit", column.name, limit(wanted.most), limit(column.max) || "\u2013"));
    }
    return lines;
  }

  function differences(plan, model) {
    var columns = onBoard(model);
    var places = [];
    var lines = [];
    plan.columns.forEach(function (wanted) {
      var column = columnOf(columns, wanted.status);
      if (!column) {
        lines.push(AJS.I18n.getText("hypothesis.kanban.columns.none", wanted.name));
        return;
      }
      places.push(columns.indexOf(column));
      lines.push.apply(lines, differencesOf(wanted, column));
    });
    if (places.some(function (place, index) {
      return index > 0 && place < places[index - 1];
    })) {
      lines.push(AJS.I18n.getText("hypothesis.kanban.columns.order"));
    }
    if (hasLimits(plan) && model.rapidListConfig.currentStatisticsField && model.rapidListConfig.currentStatisticsField.id === NO_LIMITS) {
      lines.push(AJS.I18n.getText("hypothesis.kanban.columns.not-counted"));
    }
    return lines;
  }

  function sent(column) {
    return {
      id: column.id, name: column.name, min: limit(column.min), max: limit(column.max), isKanPlanColumn: Boolean(column.isKanPlanColumn),
      mappedStatuses: statusIds(column).map(function (id) {
        return { id: id };
      })
    };
  }

  /* A column for a status that hypotheses may have besides the lanes is somebody's own work: it stays, without our statuses. */
  function kept(plan, column) {
    var others = statusIds(column).filter(function (id) {
      return plan.otherStatuses.indexOf(id) >= 0;
    });
    var copy = sent(column);
    copy.mappedStatuses = others.map(function (id) {
      return { id: id };
    });
    return others.length ? copy : null;
  }

  function wantedColumns(plan, model) {
    var all = model.rapidListConfig.mappedColumns;
    var before = onBoard(model);
    var lanes = plan.columns.map(function (wanted) {
      var column = columnOf(before, wanted.status);
      var alone = column && statusIds(column).length === 1;
      return {
        id: alone ? column.id : null, name: alone ? column.name : wanted.name, min: alone ? limit(column.min) : "", max: limit(wanted.most),
        isKanPlanColumn: false, mappedStatuses: [{ id: wanted.status }]
      };
    });
    var plans = all.filter(function (column) {
      return column.isKanPlanColumn;
    }).map(function (column) {
      var copy = sent(column);
      copy.mappedStatuses = copy.mappedStatuses.filter(function (status) {
        return !plan.columns.some(function (wanted) {
          return wanted.status === status.id;
        });
      });
      return copy;
    });
    return plans.concat(lanes, before.map(kept.bind(null, plan)).filter(Boolean));
  }

  board.columns = {
    differences: differences,
    /* Promises what Jira answers; whether it did it is seen by reading again. */
    set: function (plan, found) {
      var before = found.model.rapidListConfig.currentStatisticsField;
      var statistics = hasLimits(plan) && (!before || before.id === NO_LIMITS) ? COUNT : before ? before.id : NO_LIMITS;
      return board.jira.setColumns(found.board.id, wantedColumns(plan, found.model), statistics);
    }
  };
}(window.HypothesisKanban = window.HypothesisKanban || {}));
