/* Moves cards of the board: by dragging, by arrow keys, and by the menu of moves. The server decides; a refused card goes back. */
(function () {
    "use strict";

    var board = document.getElementById("ghx-pool");
    if (!board) {
        return;
    }
    var contextPath = document.querySelector("meta[name='ajs-context-path']").content;
    var token = document.querySelector("meta[name='atlassian-token']").content;
    var message = document.getElementById("board-message");
    var known = {};
    var dragged = null;

    function fill(text) {
        var values = Array.prototype.slice.call(arguments, 1);
        return text.replace(/\{(\d)\}/g, function (place, index) {
            return values[index];
        });
    }

    function columnOf(card) {
        return card.closest(".wb-column");
    }

    /* A column of a board that somebody configured may stand for several statuses. */
    function holds(column, statusId) {
        return (column.dataset.statusIds || column.dataset.statusId || "").split(" ").indexOf(statusId) >= 0;
    }

    /* The columns between which the card can go: those of its swimlane. */
    function columnsOf(card) {
        return Array.prototype.slice.call((card.closest(".wb-lane") || board).querySelectorAll(".wb-column"));
    }

    function say(text, isError) {
        message.textContent = "";
        if (!text) {
            return;
        }
        var box = document.createElement("div");
        box.className = "aui-message " + (isError ? "aui-message-error" : "aui-message-info");
        var line = document.createElement("p");
        line.textContent = text;
        box.appendChild(line);
        message.appendChild(box);
    }

    function ask(path, options) {
        return fetch(contextPath + path, Object.assign({headers: {"Accept": "application/json"}, credentials: "same-origin"}, options))
            .then(function (response) {
                return response.json().then(function (body) {
                    if (!response.ok) {
                        throw new Error((body.errorMessages || [String(response.status)]).join(" "));
                    }
                    return body;
                });
            });
    }

    function movesOf(card) {
        var id = card.dataset.issueId;
        known[id] = known[id] || ask("/secure/BoardMoves.jspa?id=" + encodeURIComponent(id)).then(function (body) {
            return body.moves;
        });
        return known[id];
    }

    function failed(card, error) {
        card.classList.remove("wb-busy");
        say(fill(board.dataset.textFailed, card.dataset.issueKey, error.message), true);
        card.focus();
    }

    function openScreen(card, move) {
        window.location.assign(contextPath + "/secure/CommentAssignIssue!default.jspa?id=" + encodeURIComponent(card.dataset.issueId)
            + "&action=" + encodeURIComponent(move.action) + "&returnUrl=" + encodeURIComponent(board.dataset.path));
    }

    function count(column) {
        var shown = column.querySelector(".wb-column-count");
        if (shown) {
            shown.textContent = column.querySelectorAll(".wb-card").length;
        }
    }

    function place(card, to) {
        var from = columnOf(card);
        if (to && to !== from) {
            to.querySelector(".wb-cards").appendChild(card);
            [from, to].forEach(count);
        }
        card.focus();
    }

    function make(card, move) {
        if (move.screen) {
            openScreen(card, move);
            return Promise.resolve();
        }
        var form = new URLSearchParams({id: card.dataset.issueId, action: move.action, atl_token: token});
        var home = columnOf(card);
        card.classList.add("wb-busy");
        say(fill(board.dataset.textMoving, card.dataset.issueKey, move.status), false);
        place(card, columnsOf(card).filter(function (column) {
            return holds(column, move.statusId);
        })[0]);
        return ask("/secure/BoardMove.jspa", {method: "POST", body: form}).then(function () {
            delete known[card.dataset.issueId];
            card.classList.remove("wb-busy");
            say("", false);
            card.focus();
            if (board.dataset.reload || !holds(columnOf(card), move.statusId)) {
                // Limits and swimlanes are told by the server, and the board may have no column for the new status yet.
                window.location.hash = card.id;
                window.location.reload();
            }
        }).catch(function (error) {
            place(card, home);
            failed(card, error);
        });
    }

    function moveTo(card, column) {
        if (column === columnOf(card)) {
            return;
        }
        movesOf(card).then(function (moves) {
            var fitting = moves.filter(function (move) {
                return holds(column, move.statusId);
            });
            if (fitting.length === 1) {
                make(card, fitting[0]);
            } else if (fitting.length > 1) {
                openMenu(card, fitting);
            } else {
                say(fill(board.dataset.textNone, card.dataset.issueKey, columnOf(card).dataset.status, column.dataset.status,
                    moves.map(function (move) {
                        return move.name;
                    }).join(", ") || "\u2013"), true);
                card.focus();
            }
        }).catch(function (error) {
            failed(card, error);
        });
    }

    function closeMenu() {
        var menu = board.querySelector(".wb-moves");
        if (menu) {
            menu.closest(".wb-card").querySelector(".wb-card-move").setAttribute("aria-expanded", "false");
            menu.remove();
        }
    }

    function menuItem(card, move) {
        var entry = document.createElement("li");
        entry.setAttribute("role", "none");
        var button = document.createElement("button");
        button.type = "button";
        button.className = "wb-menu-item";
        button.setAttribute("role", "menuitem");
        button.dataset.action = move.action;
        button.textContent = move.name + " \u2192 " + move.status;
        button.addEventListener("click", function (event) {
            event.stopPropagation();
            closeMenu();
            make(card, move);
        });
        entry.appendChild(button);
        return entry;
    }

    function openMenu(card, moves) {
        closeMenu();
        var menu = document.createElement("ul");
        menu.className = "wb-moves";
        menu.setAttribute("role", "menu");
        menu.setAttribute("aria-label", fill(board.dataset.textChoose, card.dataset.issueKey));
        moves.forEach(function (move) {
            menu.appendChild(menuItem(card, move));
        });
        card.appendChild(menu);
        card.querySelector(".wb-card-move").setAttribute("aria-expanded", "true");
        (menu.querySelector("button") || card).focus();
    }

    function openMenuOf(card) {
        movesOf(card).then(function (moves) {
            openMenu(card, moves);
        }).catch(function (error) {
            failed(card, error);
        });
    }

    function stepInMenu(menu, step) {
        var items = Array.prototype.slice.call(menu.querySelectorAll("button"));
        var next = (items.indexOf(document.activeElement) + step + items.length) % items.length;
        items[next].focus();
    }

    function neighbour(card, step) {
        var columns = columnsOf(card);
        return columns[columns.indexOf(columnOf(card)) + step];
    }

    function focusInColumn(card, step) {
        var cards = Array.prototype.slice.call(columnOf(card).querySelectorAll(".wb-card"));
        var next = cards[cards.indexOf(card) + step];
        if (next) {
            next.focus();
        }
    }

    function keyInMenu(event, menu) {
        if (event.key === "Escape") {
            var card = menu.closest(".wb-card");
            closeMenu();
            card.focus();
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            stepInMenu(menu, event.key === "ArrowDown" ? 1 : -1);
        } else {
            return;
        }
        event.preventDefault();
    }

    function keyOnCard(event, card) {
        var column = event.key === "ArrowRight" ? neighbour(card, 1) : event.key === "ArrowLeft" ? neighbour(card, -1) : null;
        if (column) {
            moveTo(card, column);
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            focusInColumn(card, event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "m" || event.key === "M") {
            openMenuOf(card);
        } else if (event.key === "Enter") {
            card.querySelector("a").click();
        } else {
            return;
        }
        event.preventDefault();
    }

    function mark(card) {
        movesOf(card).then(function (moves) {
            if (dragged !== card) {
                return;
            }
            board.querySelectorAll(".wb-column").forEach(function (column) {
                var possible = column === columnOf(card) || moves.some(function (move) {
                    return holds(column, move.statusId);
                });
                column.classList.add(possible ? "wb-possible" : "wb-impossible");
            });
        }).catch(function () {
            // Dropping the card asks again and says what is wrong.
            delete known[card.dataset.issueId];
        });
    }

    function unmark() {
        board.querySelectorAll(".wb-column").forEach(function (column) {
            column.classList.remove("wb-possible", "wb-impossible", "wb-over");
        });
    }

    board.addEventListener("keydown", function (event) {
        var menu = event.target.closest(".wb-moves");
        if (menu) {
            keyInMenu(event, menu);
        } else if (event.target.classList.contains("wb-card") && !event.ctrlKey && !event.metaKey && !event.altKey) {
            keyOnCard(event, event.target);
        }
    });

    board.addEventListener("click", function (event) {
        if (event.target.classList.contains("wb-card-move")) {
            event.stopPropagation();
            openMenuOf(event.target.closest(".wb-card"));
        }
    });

    document.addEventListener("click", function (event) {
        if (!event.target.closest(".wb-moves")) {
            closeMenu();
        }
    });

    board.addEventListener("dragstart", function (event) {
        dragged = event.target.closest(".wb-card");
        if (dragged) {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", dragged.dataset.issueKey);
            mark(dragged);
        }
    });

    board.addEventListener("dragover", function (event) {
        var column = event.target.closest(".wb-column");
        if (dragged && column) {
            event.preventDefault();
            column.classList.add("wb-over");
        }
    });

    board.addEventListener("dragleave", function (event) {
        var column = event.target.closest(".wb-column");
        if (column && !column.contains(event.relatedTarget)) {
            column.classList.remove("wb-over");
        }
    });

    board.addEventListener("drop", function (event) {
        var column = event.target.closest(".wb-column");
        var card = dragged;
        event.preventDefault();
        dragged = null;
        unmark();
        if (card && column) {
            moveTo(card, column);
        }
    });

    board.addEventListener("dragend", function () {
        dragged = null;
        unmark();
    });

    if (window.location.hash.indexOf("#card-") === 0 && document.getElementById(window.location.hash.substring(1))) {
        document.getElementById(window.location.hash.substring(1)).focus();
    }
})();
