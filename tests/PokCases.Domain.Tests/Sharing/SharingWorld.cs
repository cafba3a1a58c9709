using PokCases.Domain.Sharing;

namespace PokCases.Domain.Tests.Sharing;

/// <summary>Facts and texts that the tests about sharing have in common.</summary>
internal static class SharingWorld
{
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 10);
    public static readonly DateOnly LastDay = Today.AddDays(30);
    public static readonly DateTimeOffset Ends = Now.AddDays(31);
    public static readonly Guid Case = Guid.CreateVersion7();
    public static readonly Guid Giver = Guid.CreateVersion7();
    public static readonly Guid Receiver = Guid.CreateVersion7();
    public static readonly Guid Decider = Guid.CreateVersion7();

    public static readonly LegalGround First = Ground(LegalGroundKind.SectorLaw);
    public static readonly LegalGround Health = Ground(LegalGroundKind.Health);
    public static readonly LegalGround Criminal = Ground(LegalGroundKind.Criminal);
    public static readonly LegalGround ByConsent = Ground(LegalGroundKind.Consent);
    public static readonly Consent AsGround = Given(ConsentMeaning.Ground);
    public static readonly Consent Secrecy = Given(ConsentMeaning.Secrecy);
    public static readonly Consent ToHelp = Given(ConsentMeaning.Help);

    public static readonly SharedSelection Housing = SharedSelection.Nothing with { Contributions = true, Domains = [LifeDomain.Housing] };

    public static readonly SharingText Whole = new(
        Receiver,
        null,
        "Uitzetting voorkomen",
        "Een betalingsregeling treffen",
        Housing,
        "Zonder de huurstand geen regeling",
        "Een gesprek alleen was niet genoeg",
        new SharingGrounds(First.Id, false, null, false, null, null),
        new Informing(true, Today, "In een gesprek", "", null),
        LastDay);

    public static SharingFacts Facts => new([First, Health, Criminal, ByConsent], [AsGround, Secrecy, ToHelp], HoldsCase: false, Today);

    public static SharingDecision Draft(SharingText? text = null) => new(Guid.CreateVersion7(), Case, Giver, text ?? Whole, Decider, Now);

    public static SharingDecision Decided(SharingText? text = null, SharingFacts? facts = null)
    {
        var decision = Draft(text);
        decision.Decide(1, Decider, Giver, facts ?? Facts, Ends, Now);
        return decision;
    }

    public static SharedData Said(LifeDomain? domain = LifeDomain.Housing, Guid? by = null, DateTimeOffset? since = null, bool isThere = true) =>
        new(Case, by ?? Giver, null, domain, since ?? Now.AddDays(-1), isThere);

    public static SharedData Document(Guid id, DateTimeOffset? since = null) => new(Case, Giver, id, null, since ?? Now.AddDays(-1), true);

    private static LegalGround Ground(LegalGroundKind kind) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), new LegalGroundText($"{kind}", "art. 1", "Wet", "Waarvoor", kind, Today.AddYears(-1), null, false), Decider, Now.AddYears(-1));

    private static Consent Given(ConsentMeaning meaning) =>
        new(Guid.CreateVersion7(), Case, null, meaning, "De huurstand", Today, ConsentForm.Spoken, "Wim", Decider, Today, Now);
}
