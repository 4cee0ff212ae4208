-- Whether something stands in the way of a condition c: an entry of its type with its tag, and with its second tag where
-- it has one, after its position. Of the entries with the one tag, only those are looked at that are no later than the
-- last with the other.
(
    SELECT max(t.position) FROM ledger.tags t
    WHERE t.ledger = {ledger} AND t.tag = c.tag AND t.type = c.type
) > c.after AND (c.second IS NULL OR EXISTS (
    SELECT FROM ledger.tags t
    WHERE t.ledger = {ledger} AND t.tag = c.tag AND t.type = c.type AND t.position > c.after
      AND t.position <= (
          SELECT max(o.position) FROM ledger.tags o
          WHERE o.ledger = {ledger} AND o.tag = c.second AND o.type = c.type
      )
      AND (
          SELECT true FROM ledger.tags o
          WHERE o.ledger = {ledger} AND o.tag = c.second AND o.type = t.type AND o.position = t.position
      )
))
