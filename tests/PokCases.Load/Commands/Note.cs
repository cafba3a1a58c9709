using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Load.Commands;

/// <summary>What every writer writes: a contribution, and what changed in the stream.</summary>
internal static class Note
{
    private const string Said = "De verhuurder heeft de zitting aangehouden tot het eind van de maand; het huishouden wil eerst weten of de toeslag opnieuw wordt berekend, en wie dat bij de Belastingdienst navraagt.";

    private static readonly Guid _item = Guid.CreateVersion7();
    private static readonly Guid _person = Guid.CreateVersion7();
    private static readonly Guid _organisation = Guid.CreateVersion7();

    public static Contribution Contribution(Guid session, DateTimeOffset at) =>
        // Ids as browsers choose them: not in order.
        new(Guid.NewGuid(), session, _item, null, _person, _person, _organisation, LifeDomain.Housing, Nature.Fact, Said, "Overzicht", at);

    public static StreamChange Change(Guid session, long seq, Guid contribution, DateTimeOffset at) =>
        new() { StreamId = session, Seq = seq, At = at, Elements = $"bijdrage-{contribution}" };
}
