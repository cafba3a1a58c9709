using System.Globalization;
using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>What is due when: over weekends, holidays, equated days and the change of the clock.</summary>
public sealed class ReferralClockTests
{
    // Begun, last day, and the rounds that follow, all as the clock in Amsterdam was put then.
    [Theory]
    [InlineData("2026-03-10T09:00Z", "2026-03-13", "2026-03-12T06:00Z 2026-03-16T06:00Z 2026-03-23T06:00Z 2026-03-30T05:00Z")]
    [InlineData("2026-03-14T09:00Z", "2026-03-18", "2026-03-17T06:00Z 2026-03-19T06:00Z")]
    [InlineData("2026-03-10T23:30Z", "2026-03-16", "2026-03-13T06:00Z 2026-03-17T06:00Z")]
    [InlineData("2026-04-02T09:00Z", "2026-04-09", "2026-04-08T05:00Z 2026-04-10T05:00Z")]
    [InlineData("2026-04-24T09:00Z", "2026-04-30", "2026-04-29T05:00Z 2026-05-01T05:00Z 2026-05-11T05:00Z")]
    [InlineData("2026-05-12T09:00Z", "2026-05-19", "2026-05-18T05:00Z 2026-05-20T05:00Z")]
    [InlineData("2026-12-23T09:00Z", "2026-12-29", "2026-12-28T06:00Z 2026-12-30T06:00Z")]
    [InlineData("2025-12-31T09:00Z", "2026-01-07", "2026-01-06T06:00Z 2026-01-08T06:00Z")]
    [InlineData("2026-03-28T23:30Z", "2026-04-01", "2026-03-31T05:00Z 2026-04-02T05:00Z")]
    [InlineData("2026-10-23T09:00Z", "2026-10-28", "2026-10-27T06:00Z 2026-10-29T06:00Z")]
    public void Answer_WhateverTheDay_IsReckonedInWorkingDaysThere(string begun, string last, string rounds)
    {
        var referral = OfferedAt(Moment(begun));
        var expected = rounds.Split(' ').Select(Moment).ToList();

        referral.DueOn.ShouldBe(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReferralClock.Due(referral, Referring.Calendar, expected[^1]).Select(r => r.At).ShouldBe(expected);
        ReferralClock.Due(referral, Referring.Calendar, expected[0].AddSeconds(-1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-03-10T09:00Z", "2026-03-11", "2026-03-11T06:00Z 2026-03-12T06:00Z")]
    [InlineData("2026-03-10T05:00Z", "2026-03-11", "2026-03-10T06:00Z 2026-03-12T06:00Z")]
    [InlineData("2026-03-13T16:00Z", "2026-03-16", "2026-03-16T06:00Z 2026-03-17T06:00Z")]
    [InlineData("2026-05-13T16:00Z", "2026-05-18", "2026-05-18T05:00Z 2026-05-19T05:00Z")]
    public void Urgent_InOneDay_IsToldOfWhenThatIsNotOverYet(string begun, string last, string rounds)
    {
        var referral = OfferedAt(Moment(begun), Referring.Full with { Urgency = ReferralUrgency.Urgent });
        var expected = rounds.Split(' ').Select(Moment).ToList();

        referral.DueOn.ShouldBe(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReferralClock.Due(referral, Referring.Calendar, expected[^1]).Select(r => r.At).ShouldBe(expected);
    }

    [Fact]
    public void Feedback_AfterThirtyDays_IsAskedThatMorning()
    {
        var referral = Referring.TakenOver();
        var due = ReferralClock.Due(referral, Referring.Calendar, Moment("2026-05-04T05:00Z"));

        referral.DueOn.ShouldBe(new DateOnly(2026, 4, 23));
        due.Select(r => (r.Round, r.At)).ShouldBe([(0, Moment("2026-04-23T05:00Z")), (1, Moment("2026-04-24T05:00Z")), (2, Moment("2026-05-04T05:00Z"))]);
    }

    [Fact]
    public void LookAgain_OnASaturday_IsAskedTheWorkingDayBefore()
    {
        var referral = Referring.Accepted();
        referral.Hold(referral.Version, Referring.ByReceiver, Referring.Why(ReferralState.OnHold), new DateOnly(2026, 4, 11), Referring.Calendar, Referring.Now);

        ReferralClock.Due(referral, Referring.Calendar, Moment("2026-04-13T05:00Z")).Select(r => r.At).ShouldBe([Moment("2026-04-10T05:00Z"), Moment("2026-04-13T05:00Z")]);
    }

    [Fact]
    public void To_PerKindAndRound_IsWhoHasToDoItThenTheOtherThenTheChair()
    {
        ToOf(Referring.Offered()).ShouldBe([ReferralParty.Receiver, ReferralParty.Receiver | ReferralParty.Referrer, ReferralParty.Receiver | ReferralParty.Referrer | ReferralParty.Chair]);
        ToOf(Referring.Accepted(Referring.Outside))[0].ShouldBe(ReferralParty.OutsideReceiver | ReferralParty.Referrer);
        ToOf(Referring.TakenOver())[0].ShouldBe(ReferralParty.Receiver);
        ToOf(Referring.In(ReferralState.OnHold))[0].ShouldBe(ReferralParty.Receiver);
        ToOf(Referring.In(ReferralState.Rejected)).ShouldBe([ReferralParty.Referrer, ReferralParty.Referrer, ReferralParty.Referrer | ReferralParty.Chair]);
        ToOf(Referring.Offered(from: ReferralFrom.Alone))[2].ShouldBe(ReferralParty.Receiver | ReferralParty.Referrer);
    }

    [Theory]
    [InlineData(ReferralState.Draft)]
    [InlineData(ReferralState.Completed)]
    [InlineData(ReferralState.EnteredInError)]
    public void Due_OfWhatWaitsForNothing_IsNothing(ReferralState state)
    {
        ReferralClock.Due(Referring.In(state), Referring.Calendar, Referring.Now.AddYears(1)).ShouldBeEmpty();
        ReferralClock.Next(Referring.In(state), Referring.Calendar, Referring.Now).ShouldBeNull();
    }

    [Fact]
    public void Reminders_HoweverOftenReckoned_HaveTheSameIdsAndEachOnce()
    {
        var referral = Referring.Offered();
        var end = Referring.Now.AddDays(60);
        Dictionary<Guid, ReferralReminder> recorded = [];
        var random = new Random(7);
        // Each pass may be cut off after any reminder, and begins again.
        for (var now = Referring.Now; now < end; now = now.AddHours(random.Next(1, 90)))
        {
            var due = ReferralClock.Due(referral, Referring.Calendar, now).Where(r => !recorded.ContainsKey(r.Id)).ToList();
            due.Take(random.Next(due.Count + 1)).ToList().ForEach(r => recorded.Add(r.Id, r));
        }

        ReferralClock.Due(referral, Referring.Calendar, end).ToList().ForEach(r => recorded.TryAdd(r.Id, r));

        recorded.Values.OrderBy(r => r.Round).Select(r => r.Round).ShouldBe(Enumerable.Range(0, recorded.Count));
        recorded.Count.ShouldBeGreaterThan(8);
        new RecordedReminder(recorded.Values.First(), end).Id.ShouldBe(recorded.Values.First().Id);
    }

    [Fact]
    public void Ids_OfOtherTermsKindsRoundsAndReferrals_Differ()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var ids = from referral in new[] { one, other } from kind in Enum.GetValues<ReferralTermKind>() from term in Enumerable.Range(1, 20) from round in Enumerable.Range(0, 20) select ReferralReminder.IdOf(referral, kind, term, round);

        ids.Distinct().Count().ShouldBe(2 * 7 * 20 * 20);
        ReferralReminder.IdOf(new Guid("11111111-2222-3333-4444-555555555555"), ReferralTermKind.Answer, 1, 0).ShouldBe(ReferralReminder.IdOf(new Guid("11111111-2222-3333-4444-555555555555"), ReferralTermKind.Answer, 1, 0));
    }

    [Fact]
    public void Next_AfterEach_IsTheOneThatFollows()
    {
        var referral = Referring.Offered();
        var due = ReferralClock.Due(referral, Referring.Calendar, Referring.Now.AddDays(90));

        for (var i = 1; i < due.Count; i++)
        {
            ReferralClock.Next(referral, Referring.Calendar, due[i - 1].At).ShouldBe(due[i]);
        }

        ReferralClock.Next(referral, Referring.Calendar, Referring.Now).ShouldBe(due[0]);
    }

    [Fact]
    public void Terms_OfATable_AreChangedWithinWhatIsAllowed()
    {
        var terms = new ReferralTerms(Referring.TableId);
        terms.Days.ShouldBe(new ReferralTermDays(3, 1, 10, 30, 1, 5, 2));

        terms.Change(1, terms.Days with { Answer = 5, Handover = 20 });

        (terms.AnswerDays, terms.HandoverDays, terms.Version).ShouldBe((5, 20, 2));
        Rule.Of(() => terms.Change(1, terms.Days)).ShouldBe(StaleVersion.Code);
        foreach (var wrong in new[] { terms.Days with { Answer = 0 }, terms.Days with { Urgent = 6 }, terms.Days with { Feedback = 261 }, terms.Days with { Repeat = 0 }, terms.Days with { Before = -1 }, terms.Days with { ChairFromRound = 0 } })
        {
            Rule.Of(() => terms.Change(2, wrong)).ShouldBe("referral-terms");
        }
    }

    private static List<ReferralParty> ToOf(Referral referral) => [.. ReferralClock.Due(referral, Referring.Calendar, Referring.Now.AddDays(120)).Take(3).Select(r => r.To)];

    private static Referral OfferedAt(DateTimeOffset begun, ReferralText? text = null)
    {
        var referral = Referring.Draft(text: text);
        referral.Offer(1, Referring.ByReferrer, null, Referring.Calendar, begun);
        return referral;
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
