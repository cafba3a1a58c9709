using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>To whom can be referred: a function or a person of the partnership, or help of the map by who is outside it. One value names one of them.</summary>
internal static class ReceiverChoice
{
    private const string Function = "functie:";
    private const string Person = "persoon:";
    private const string Offer = "aanbod:";
    private const string Provider = "organisatie:";

    // Written down in words by triage: stays as it is until somebody chooses.
    private const string Named = "naam:";

    /// <summary>The value of a receiver; empty for nobody.</summary>
    public static string Of(ReferralReceiver to) => to switch
    {
        { FunctionId: { } function } => $"{Function}{function}",
        { PersonId: { } person } => $"{Person}{person}",
        { OfferId: { } offer } => $"{Offer}{offer}",
        { ProviderId: { } provider } => $"{Provider}{provider}",
        { Name.Length: > 0 } => $"{Named}{to.Name}",
        _ => string.Empty,
    };

    /// <summary>The value of an offer of the map.</summary>
    public static string OfOffer(Guid id) => $"{Offer}{id}";

    /// <summary>Everybody who can be chosen, by name: functions of partners first, then persons, then help outside; and what stands in the draft.</summary>
    public static async Task<List<FieldChoice>> All(PokCasesDb db, Guid me, string chosen)
    {
        var names = await db.Organisations.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var functions = await db.HelpFunctions.Where(f => f.OrganisationId != null && f.TakesReferrals && !f.IsClosed).AsNoTracking().ToListAsync();
        var people = await db.Professionals
            .Where(p => p.State == ProfessionalState.Active && p.Id != me && (p.Roles & AccessPolicy.WithoutCases) == 0)
            .Select(p => new { p.Id, p.Name, p.OrganisationId }).ToListAsync();
        var outside = await db.Providers.Where(p => p.OrganisationId == null && !p.IsClosed).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).Take(MostOutside).ToListAsync();
        List<FieldChoice> all =
        [
            .. functions.Select(f => new FieldChoice($"{Function}{f.Id}", $"{names.GetValueOrDefault(f.OrganisationId!.Value)}, {f.Name}")).OrderBy(c => c.Text, StringComparer.CurrentCulture),
            .. people.Select(p => new FieldChoice($"{Person}{p.Id}", $"{names.GetValueOrDefault(p.OrganisationId)}, {p.Name}")).OrderBy(c => c.Text, StringComparer.CurrentCulture),
            .. outside.Select(p => new FieldChoice($"{Provider}{p.Id}", p.Name)),
        ];
        if (chosen.Length > 0 && all.TrueForAll(c => c.Value != chosen) && await Find(db, chosen) is { } there)
        {
            all.Insert(0, new FieldChoice(chosen, there.Name));
        }

        return all;
    }

    /// <summary>Who is meant; nobody for an empty value. Throws <c>choice-unknown</c>.</summary>
    public static async Task<ReferralReceiver> Read(PokCasesDb db, string value) =>
        value.Length == 0 ? ReferralReceiver.Nobody : await Find(db, value) ?? throw new RuleViolation("choice-unknown", "Nobody who can be asked.");

    // Beyond that the map of help is searched, and its page leads here.
    private const int MostOutside = 200;

    private static async Task<ReferralReceiver?> Find(PokCasesDb db, string value)
    {
        if (value.StartsWith(Named, StringComparison.Ordinal))
        {
            return ReferralReceiver.Nobody with { Name = value[Named.Length..] };
        }

        if (!Guid.TryParse(value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..], out var id))
        {
            return null;
        }

        return value switch
        {
            _ when value.StartsWith(Function, StringComparison.Ordinal) => await OfFunction(db, id),
            _ when value.StartsWith(Person, StringComparison.Ordinal) => await OfPerson(db, id),
            _ when value.StartsWith(Offer, StringComparison.Ordinal) => await OfHelp(db, id),
            _ when value.StartsWith(Provider, StringComparison.Ordinal) => await db.Providers.Where(p => p.Id == id && !p.IsClosed)
                .Select(p => new ReferralReceiver(null, null, null, p.Id, null, p.Name)).SingleOrDefaultAsync(),
            _ => null,
        };
    }

    private static async Task<ReferralReceiver?> OfFunction(PokCasesDb db, Guid id) =>
        await db.HelpFunctions.Where(f => f.Id == id && !f.IsClosed && f.TakesReferrals && f.OrganisationId != null).AsNoTracking().SingleOrDefaultAsync() is { } function
            ? new ReferralReceiver(function.OrganisationId, function.Id, null, function.ProviderId, null, Short($"{await NameOf(db, function.OrganisationId!.Value)}, {function.Name}"))
            : null;

    private static async Task<ReferralReceiver?> OfPerson(PokCasesDb db, Guid id) =>
        await db.Professionals.Where(p => p.Id == id && p.State == ProfessionalState.Active && (p.Roles & AccessPolicy.WithoutCases) == 0).Select(p => new { p.Name, p.OrganisationId }).SingleOrDefaultAsync() is { } person
            ? new ReferralReceiver(person.OrganisationId, null, id, null, null, Short($"{await NameOf(db, person.OrganisationId)}, {person.Name}"))
            : null;

    // A partner's help is taken in by a function there; without one its page says whom to choose.
    private static async Task<ReferralReceiver?> OfHelp(PokCasesDb db, Guid id)
    {
        var found = await (
            from o in db.HelpOffers
            join p in db.Providers on o.ProviderId equals p.Id
            where o.Id == id && !o.IsClosed && !p.IsClosed
            select new { o.Name, Provider = p.Id, ProviderName = p.Name, p.OrganisationId }).SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var name = Short($"{found.ProviderName}, {found.Name}");
        var function = found.OrganisationId is null ? null : await db.HelpFunctions
            .Where(f => f.ProviderId == found.Provider && f.OrganisationId != null && f.TakesReferrals && !f.IsClosed).OrderBy(f => f.Name).Select(f => (Guid?)f.Id).FirstOrDefaultAsync();
        return new ReferralReceiver(found.OrganisationId, function, null, found.Provider, id, name);
    }

    private static Task<string> NameOf(PokCasesDb db, Guid organisationId) => db.Organisations.Where(o => o.Id == organisationId).Select(o => o.Name).SingleAsync();

    private static string Short(string name) => name.Length <= Texts.Line ? name : name[..Texts.Line];
}
