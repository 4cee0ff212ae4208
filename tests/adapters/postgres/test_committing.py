import threading
from collections.abc import Callable, Sequence

from adapters.postgres.committing import Committer
from adapters.postgres.flights import Passenger, let_go_in_turn
from adapters.postgres.parcels import Parcel, parcel
from application.recording.ports import Appended, BoundaryConflict
from tests.support.entry_samples import CAST, draft, request


def sent(number: int) -> Parcel:
    return parcel("ledger", request(number, draft(CAST)))


class Landings:
    """Answers every request, and keeps who was in each flight and on whose thread the answer was waited for."""

    def __init__(self, before_each: Callable[[int], None] = lambda _: None) -> None:
        self.flights: list[list[int]] = []
        self.threads: list[threading.Thread] = []
        self.company: list[bool] = []
        self.before_each = before_each

    def depart(self, passengers: Sequence[Passenger], *, in_company: bool) -> "Landing":
        self.company.append(in_company)
        return Landing(self, passengers)


class Landing:
    may_be_followed = False

    def __init__(self, landings: Landings, passengers: Sequence[Passenger]) -> None:
        self._landings = landings
        self._passengers = passengers

    def arrive(self) -> None:
        self._landings.before_each(len(self._landings.flights))
        self._landings.flights.append([passenger.parcel.append.request_id.int for passenger in self._passengers])
        self._landings.threads.append(threading.current_thread())
        for passenger in self._passengers:
            number = passenger.parcel.append.request_id.int
            passenger.outcome = BoundaryConflict() if number % 7 == 0 else Appended(number, number, repeated=False)

    def abandon(self) -> None:
        self._passengers = ()


def test_a_caller_alone_records_on_its_own_thread() -> None:
    landings = Landings()
    committer = Committer(landings.depart)
    assert [committer.submit(sent(number)).first for number in (1, 2, 3)] == [1, 2, 3]
    assert landings.flights == [[1], [2], [3]]
    assert landings.company == [False, False, False]
    assert set(landings.threads) == {threading.current_thread()}


def test_those_who_come_while_others_are_recorded_share_the_next_call_and_each_gets_its_own_answer() -> None:
    come, answers, refused = threading.Semaphore(0), dict[int, int](), list[int]()

    def ask(number: int) -> None:
        try:
            answers[number] = committer.submit(sent(number)).first
        except BoundaryConflict:
            refused.append(number)

    def hold_the_first(flight: int) -> None:
        if flight == 0:
            for _ in range(15):
                come.acquire()

    def come_and_ask(number: int) -> None:
        come.release()
        ask(number)

    landings = Landings(hold_the_first)
    committer = Committer(landings.depart)
    first = threading.Thread(target=ask, args=(1,))
    first.start()
    others = [threading.Thread(target=come_and_ask, args=(number,)) for number in range(2, 17)]
    for thread in others:
        thread.start()
    for thread in (first, *others):
        thread.join()
    assert answers == {number: number for number in range(1, 17) if number % 7}
    assert sorted(refused) == [7, 14]
    assert len(landings.flights) < 16


def test_no_more_travel_together_than_allowed() -> None:
    landings = Landings()
    committer = Committer(landings.depart, most=3)
    threads = [threading.Thread(target=committer.submit, args=(sent(number),)) for number in (1, 2, 3, 4, 5, 6, 8, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(map(len, landings.flights)) <= 3
    assert sorted(number for flight in landings.flights for number in flight) == [1, 2, 3, 4, 5, 6, 8, 9]


def test_a_caller_whose_flight_breaks_does_not_take_the_others_down() -> None:
    departed, boarded = threading.Event(), threading.Event()

    def break_the_first(flight: int) -> None:
        if flight == 0 and not departed.is_set():
            departed.set()
            boarded.wait()
            raise KeyboardInterrupt

    landings = Landings(break_the_first)
    committer = Committer(landings.depart)
    broken: list[BaseException] = []

    def interrupted() -> None:
        try:
            committer.submit(sent(1))
        except KeyboardInterrupt as interruption:
            broken.append(interruption)

    first = threading.Thread(target=interrupted)
    first.start()
    departed.wait()
    answers: list[int] = []

    def ask(number: int) -> None:
        answers.append(committer.submit(sent(number)).first)

    others = [threading.Thread(target=ask, args=(number,)) for number in (2, 3)]
    for thread in others:
        thread.start()
    boarded.set()
    for thread in (first, *others):
        thread.join()
    assert len(broken) == 1
    assert sorted(answers) == [2, 3]


def test_who_left_before_his_turn_holds_up_nobody_behind_him() -> None:
    first, second, third = (Passenger(sent(number)) for number in (1, 2, 3))
    first.go()
    let_go_in_turn([first, second, third])
    assert second.gate.acquire(blocking=False)
    assert not third.gate.acquire(blocking=False)
    second.go()
    assert third.gate.acquire(blocking=False)


class Takeoffs:
    """Journeys that may be followed, and are answered when the test says so."""

    def __init__(self) -> None:
        self.flights: list[list[int]] = []
        self.landings: list[threading.Event] = []
        self.departed = threading.Condition()

    def depart(self, passengers: Sequence[Passenger], *, in_company: bool) -> "Takeoff":
        takeoff = Takeoff(passengers, may_be_followed=in_company)
        with self.departed:
            self.flights.append([passenger.parcel.append.request_id.int for passenger in passengers])
            self.landings.append(takeoff.landing)
            self.departed.notify_all()
        return takeoff

    def await_flights(self, number: int) -> None:
        with self.departed:
            assert self.departed.wait_for(lambda: len(self.flights) >= number, timeout=20)


class Takeoff:
    def __init__(self, passengers: Sequence[Passenger], *, may_be_followed: bool) -> None:
        self.landing = threading.Event()
        self.may_be_followed = may_be_followed
        self._passengers = passengers

    def arrive(self) -> None:
        self.landing.wait()
        for passenger in self._passengers:
            number = passenger.parcel.append.request_id.int
            passenger.outcome = Appended(number, number, repeated=False)

    def abandon(self) -> None:
        self.landing.set()


def test_in_company_a_second_flight_departs_before_the_first_has_landed_and_a_third_does_not() -> None:
    takeoffs, answers = Takeoffs(), list[int]()
    committer = Committer(takeoffs.depart)

    def ask(number: int) -> threading.Thread:
        asking = threading.Thread(target=lambda: answers.append(committer.submit(sent(number)).first))
        asking.start()
        return asking

    def come(*numbers: int) -> list[threading.Thread]:
        return [ask(number) for number in numbers]

    def wait_for_waiting(number: int) -> None:
        while committer.waiting < number:
            pass

    threads = come(1)  # alone: whoever comes now waits for the landing
    takeoffs.await_flights(1)
    threads += come(2, 3, 4)
    wait_for_waiting(3)
    takeoffs.landings[0].set()
    takeoffs.await_flights(2)  # half of the four who are about, at most
    wait_for_waiting(1)
    threads += come(5)
    takeoffs.await_flights(3)  # as many again, behind them
    threads += come(6)
    wait_for_waiting(1)
    assert [len(flight) for flight in takeoffs.flights] == [1, 2, 2]
    for landing in takeoffs.landings:
        landing.set()
    takeoffs.await_flights(4)
    takeoffs.landings[3].set()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [1, 2, 3, 4, 5, 6]
    assert len(takeoffs.flights) == 4
