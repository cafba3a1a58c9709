using PokCases.Domain.HelpMap;

namespace PokCases.Domain.Tests.HelpMap;

public sealed class HelpMapTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Guid Keeper = Guid.CreateVersion7();
    private static readonly ProviderText Text = new(" Buurtpastoraat ", "Maatjes", "https://voorbeeld.example/hulp", "info@voorbeeld.example", "030");
    private static readonly SourceRecord From = new("https://kaart.example", "svc-1", """{"id":"svc-1","onbekend":{"a":[1,2]}}""");

    [Theory]
    [InlineData("", null)]
    [InlineData("http://voorbeeld.example", null)]
    [InlineData("voorbeeld.example", "help-website")]
    [InlineData("javascript:alert(1)", "help-website")]
    [InlineData("file:///etc/hosts", "help-website")]
    public void Provider_Website_IsOneOfTheWeb(string website, string? rule) =>
        Rule.Of(() => new Provider(Guid.CreateVersion7(), Text with { Website = website }, null, null, Now)).ShouldBe(rule);

    [Fact]
    public void Provider_ImportedAgain_IsChangedAndKeepsWhatCame()
    {
        var provider = new Provider(Guid.CreateVersion7(), Text, null, From, Now);
        var partner = Guid.CreateVersion7();
        provider.Change(1, Text with { Name = "Eigen naam" }, partner, Now);

        Rule.Of(() => provider.Take(Text, From with { SourceId = "svc-2" }, Now)).ShouldBe("help-other-source");
        provider.Take(Text, From with { Raw = "{ \"id\" : \"svc-1\" }" }, Now.AddDays(1));

        (provider.Name, provider.Raw, provider.OrganisationId, provider.ImportedAt, provider.Version).ShouldBe(("Buurtpastoraat", "{ \"id\" : \"svc-1\" }", partner, Now.AddDays(1), 3));
    }

    [Fact]
    public void Offer_Text_IsTrimmedAndEachOnce()
    {
        var text = HelpOfferText.Named(" Maatje ") with
        {
            Neighbourhoods = ["Noord", " noord", "", "Zuid"],
            Themes = ["schulden", "Schulden"],
            Domains = [LifeDomain.Law, LifeDomain.Money, LifeDomain.Law],
            Hours = [Hours(DayOfWeek.Sunday, 10, 12), Hours(DayOfWeek.Monday, 13, 17), Hours(DayOfWeek.Monday, 9, 12), Hours(DayOfWeek.Monday, 9, 12)],
        };

        var offer = new HelpOffer(Guid.CreateVersion7(), Guid.CreateVersion7(), text, Keeper, Today.AddDays(180), null, Now);

        (offer.Name, offer.Source).ShouldBe(("Maatje", ""));
        offer.Neighbourhoods.ShouldBe(["Noord", "Zuid"]);
        offer.Themes.ShouldBe(["schulden"]);
        offer.Domains.ShouldBe([LifeDomain.Money, LifeDomain.Law]);
        offer.Hours.Select(h => (h.Day, h.From.Hour)).ShouldBe([(DayOfWeek.Monday, 9), (DayOfWeek.Monday, 13), (DayOfWeek.Sunday, 10)]);
    }

    [Fact]
    public void Offer_WithWrongHoursOrTooMuch_IsRefused()
    {
        Rule.Of(() => Offer(HelpOfferText.Named("Maatje") with { Hours = [Hours(DayOfWeek.Monday, 12, 9)] })).ShouldBe("offer-hours");
        Rule.Of(() => Offer(HelpOfferText.Named("Maatje") with { Hours = [Hours(DayOfWeek.Monday, 18, 0)] })).ShouldBeNull();
        Rule.Of(() => Offer(HelpOfferText.Named("Maatje") with { Themes = [.. Enumerable.Range(0, 101).Select(i => $"t{i}")] })).ShouldBe("help-too-many");
        Rule.Of(() => Offer(HelpOfferText.Named(" "))).ShouldBe("text-missing");
        Rule.Of(() => Offer(HelpOfferText.Named("Maatje"), From with { Raw = new string('x', SourceRecord.LongestRaw + 1) })).ShouldBe("text-too-long");
        Rule.Of(() => Offer(HelpOfferText.Named("Maatje"), From with { SourceId = "" })).ShouldBe("text-missing");
    }

    [Fact]
    public void Capacity_SaysSomethingForAWhileOnly()
    {
        var (offer, rules) = (Offer(HelpOfferText.Named("Maatje")), new HelpMapRules());
        offer.FreshCapacity(rules, Today).ShouldBeNull();

        Rule.Of(() => offer.SetCapacity(1, CapacitySign.Full, Today.AddDays(1), Today, Keeper)).ShouldBe("capacity-later");
        offer.SetCapacity(1, CapacitySign.UrgentOnly, Today, Today, Keeper);

        offer.FreshCapacity(rules, Today.AddDays(14)).ShouldBe(CapacitySign.UrgentOnly);
        offer.FreshCapacity(rules, Today.AddDays(15)).ShouldBeNull();
        (offer.Capacity, offer.CapacityOn, offer.CapacityById).ShouldBe((CapacitySign.UrgentOnly, Today, Keeper));
    }

    [Fact]
    public void IsStale_OnceItsDayIsOver_UntilSomebodyLooks()
    {
        var (offer, rules) = (Offer(HelpOfferText.Named("Maatje")), new HelpMapRules());
        var late = offer.LookAgainOn.AddDays(1);

        offer.IsStale(offer.LookAgainOn).ShouldBeFalse();
        offer.IsStale(late).ShouldBeTrue();
        offer.LookOver(1, rules.LookAgainAfter(late), Keeper, Now);

        (offer.IsStale(late), offer.LookedOverById).ShouldBe((false, Keeper));
        offer.SetClosed(2, closed: true, Now);
        offer.IsStale(late.AddYears(3)).ShouldBeFalse();
    }

    [Fact]
    public void Offer_ImportedAgain_KeepsKeeperAndCapacity()
    {
        var offer = Offer(HelpOfferText.Named("Maatje"), From);
        var (other, provider) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        offer.GiveTo(1, other);
        offer.SetCapacity(2, CapacitySign.Full, Today, Today, other);

        Rule.Of(() => offer.Take(HelpOfferText.Named("Maatje"), provider, From with { Source = "elders" }, Today.AddDays(9), Now)).ShouldBe("help-other-source");
        offer.Take(HelpOfferText.Named("Maatje voor ouderen"), provider, From, Today.AddDays(9), Now);

        (offer.Name, offer.KeeperId, offer.Capacity, offer.ProviderId, offer.Raw).ShouldBe(("Maatje voor ouderen", other, CapacitySign.Full, provider, From.Raw));
        Rule.Of(() => offer.Change(1, HelpOfferText.Named("x"), Today, Keeper, Now)).ShouldBe(StaleVersion.Code);
    }

    [Fact]
    public void Function_OfAnOrganisationOutside_HasNoPeopleWithAnAccount()
    {
        var text = new HelpFunctionText("Aanmeldteam", "", "", "030", TakesReferrals: true, [Keeper]);
        Rule.Of(() => new HelpFunction(Guid.CreateVersion7(), Guid.CreateVersion7(), null, text)).ShouldBe("function-people-outside");

        var function = new HelpFunction(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), text);

        (function.TakesIn(Keeper), function.TakesIn(Guid.CreateVersion7())).ShouldBe((true, false));
        function.Leave(Keeper);
        (function.TakesIn(Keeper), function.Version).ShouldBe((false, 2));
        function.Change(2, text);
        function.SetClosed(3, closed: true);
        function.TakesIn(Keeper).ShouldBeFalse();
    }

    [Fact]
    public void Rules_AreChangedWithinWhatIsAllowed()
    {
        var rules = new HelpMapRules();

        rules.Change(1, 90, 7);

        (rules.LookAgainDays, rules.CapacityDays, rules.Id).ShouldBe((90, 7, HelpMapRules.OnlyId));
        Rule.Of(() => rules.Change(2, 0, 7)).ShouldBe("help-map-rules");
        Rule.Of(() => rules.Change(2, 90, 367)).ShouldBe("help-map-rules");
        Rule.Of(() => rules.Change(1, 90, 7)).ShouldBe(StaleVersion.Code);
    }

    private static OpeningTime Hours(DayOfWeek day, int from, int until) => new(day, new TimeOnly(from, 0), new TimeOnly(until, 0));

    private static HelpOffer Offer(HelpOfferText text, SourceRecord? from = null) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), text, Keeper, Today.AddDays(180), from, Now);
}
