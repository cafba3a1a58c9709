using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Cases;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>An objection for its page.</summary>
/// <param name="Matter">How its matter is called.</param>
/// <param name="Objection">With its whole course.</param>
/// <param name="People">Who wrote things down.</param>
/// <param name="Terms">The table of terms, to name the kind.</param>
/// <param name="UsualDays">How long the formal way usually takes here; null when the installation does not say.</param>
/// <param name="Today">Today.</param>
public sealed record ObjectionView(string Matter, Objection Objection, IReadOnlyDictionary<Guid, PersonLine> People, LegalTerms Terms, int? UsualDays, DateOnly Today)
{
    /// <summary>Its address.</summary>
    public string Path => LawModule.PathOf(Objection);

    /// <summary>Who wrote something down.</summary>
    public string NameOf(Guid person) => People.TryGetValue(person, out var line) ? line.Full : "–";
}
