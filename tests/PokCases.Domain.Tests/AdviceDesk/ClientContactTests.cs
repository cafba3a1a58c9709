using PokCases.Domain.AdviceDesk;

namespace PokCases.Domain.Tests.AdviceDesk;

public sealed class ClientContactTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 19, 30, 0, TimeSpan.Zero);
    private static readonly Guid Theme = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly Guid Kind = Guid.CreateVersion7();

    [Fact]
    public void PutDown_ThemeKindAndMinutes_IsEnough()
    {
        var contact = Made(new ContactText([Theme], [Kind], 12));

        contact.Questions.Select(q => (q.Number, q.ThemeId)).ShouldBe([(0, Theme)]);
        contact.Help.Select(h => h.KindId).ShouldBe([Kind]);
        (contact.Minutes, contact.Channel, contact.ReferredBy, contact.Note, contact.Unanswered, contact.UnansweredWhy).ShouldBe((12, null, "", "", "", null));
    }

    [Fact]
    public void PutDown_SeveralQuestions_AreCountedApartAlsoOfOneTheme()
    {
        var contact = Made(new ContactText([Theme, Other, Theme], [Kind, Kind], 30));

        contact.Questions.Select(q => (q.Number, q.ThemeId)).ShouldBe([(0, Theme), (1, Other), (2, Theme)]);
        contact.Help.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 1, 10, "contact-theme")]
    [InlineData(ClientContact.MostQuestions + 1, 1, 10, "contact-questions")]
    [InlineData(1, 0, 10, "contact-help")]
    [InlineData(1, 1, 0, "contact-minutes")]
    [InlineData(1, 1, -5, "contact-minutes")]
    [InlineData(1, 1, ClientContact.MostMinutes + 1, "contact-minutes")]
    [InlineData(ClientContact.MostQuestions, 1, ClientContact.MostMinutes, null)]
    [InlineData(1, 1, 1, null)]
    public void PutDown_AtAndBeyondItsLimits_IsRefusedBeyond(int themes, int kinds, int minutes, string? rule) =>
        Rule.Of(() => Made(new ContactText([.. Enumerable.Repeat(Theme, themes)], [.. Enumerable.Repeat(Kind, kinds)], minutes))).ShouldBe(rule);

    [Theory]
    [InlineData("Wie betaalt dit?", null, "contact-unanswered")]
    [InlineData("", UnansweredReason.NoProvision, "contact-unanswered")]
    [InlineData("   ", UnansweredReason.NoProvision, "contact-unanswered")]
    [InlineData("Wie betaalt dit?", UnansweredReason.NobodyResponsible, null)]
    public void PutDown_UnansweredQuestion_GoesWithItsReason(string question, UnansweredReason? why, string? rule) =>
        Rule.Of(() => Made(new ContactText([Theme], [Kind], 10) { Unanswered = question, UnansweredWhy = why })).ShouldBe(rule);

    private static ClientContact Made(ContactText text) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), text, Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2026, 3, 3), Now);
}
