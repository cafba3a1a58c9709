using System.Security.Cryptography;
using System.Text;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Documents of the demo's cases, and a case history that its coordinator looked at but did not bring in.</summary>
internal sealed class DemoPapers
{
    private static readonly TimeOnly Afternoon = new(14, 30);

    private readonly Partnership partnership;
    private readonly List<(Partnership.DocumentEntry Entry, byte[] Content, string StoredAs)> stored = [];

    private DemoPapers(Partnership partnership) => this.partnership = partnership;

    /// <summary>Stores the contents; what was stored by a node that lost is taken away at a later start.</summary>
    public static async Task<DemoPapers> Store(Partnership partnership, DocumentFolder folder, CancellationToken cancellation)
    {
        var papers = new DemoPapers(partnership);
        foreach (var entry in partnership.Documents)
        {
            var content = entry.Base64 is { } picture ? Convert.FromBase64String(picture) : Encoding.UTF8.GetBytes(entry.Text!);
            papers.stored.Add((entry, content, entry.Removed is null ? await folder.Store(DemoIds.Case(entry.Case), content, cancellation) : $"demo-{Guid.CreateVersion7():N}"));
        }

        return papers;
    }

    /// <summary>Adds what was stored, and the case history.</summary>
    public void Add(Writing w, DemoCalendar calendar)
    {
        foreach (var (entry, content, storedAs) in stored)
        {
            var by = partnership.Professionals.Single(p => p.Id == entry.By);
            var added = calendar.Past(entry.Days, Afternoon);
            var document = new CaseDocument(
                DemoIds.Of("document", $"{entry.Case}/{entry.Name}"),
                DemoIds.Case(entry.Case),
                DemoIds.Organisation(by.Organisation),
                DemoIds.Person(by.Id),
                entry.Name,
                DocumentKinds.Recognise(content, entry.Name),
                content.Length,
                Convert.ToHexStringLower(SHA256.HashData(content)),
                storedAs,
                added);
            if (entry.Removed is { } why)
            {
                document.Remove(document.AddedById, why, added.AddDays(1));
            }

            w.Db.Documents.Add(document);
        }

        var coordinator = partnership.Professionals.First(p => p.InstallationRoles.Contains(InstallationRoles.Coordinator));
        w.Db.CaseImports.Add(new CaseImport(DemoIds.Of("import", "geschiedenis"), DemoIds.Person(coordinator.Id), "casussen-vorig-jaar.csv", Encoding.UTF8.GetBytes(History(calendar)), 3, w.Now));
    }

    // Two rows that can be brought in and one that can't.
    private string History(DemoCalendar calendar)
    {
        var table = partnership.Tables[0];
        var municipality = partnership.Organisations.Single(o => o.Id == partnership.Municipality).Name;
        var by = DemoLoader.EmailOf(partnership.Cases[0].Introducer);
        var year = calendar.Today.Year - 1;
        return $"""
            tafel;referentie;titel;vraag;gemeente;inbrenger;regisseur;fase;datum
            {table.Prefix};;Toeslag teruggevorderd na verhuizing;Wie helpt mij met de brief?;{municipality};{by};;Afgesloten;{year}-03-12
            {table.Prefix};;Geen plek op school, kind zit thuis;Mijn zoon wil weer naar school.;{municipality};{by};;Afgesloten;{year}-05-20
            {table.Prefix};;;Hoe kom ik van de schulden af?;Elders;{by};;Afgerond;{year}-02-30
            """;
    }
}
