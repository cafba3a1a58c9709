using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>Some records of an import, inside one command.</summary>
/// <remarks>What the source says as it did before is left alone, so that what was changed here stays until the source itself says something new.</remarks>
internal sealed class ImportBatch
{
    private readonly Writing w;
    private readonly string source;
    private readonly IReadOnlyList<ReadRecord> records;
    private readonly HelpMapReminders reminders;
    private readonly DateOnly lookAgainOn;
    private readonly Dictionary<string, Provider> providers;
    private readonly Dictionary<string, HelpOffer> offers;
    private readonly HashSet<string> here;
    private readonly HashSet<Guid> changed = [];
    private readonly Dictionary<string, Provider> newProviders = new(StringComparer.Ordinal);
    private readonly List<HelpOffer> newOffers = [];
    private readonly List<OfferWords> newWords = [];

    private ImportBatch(Writing w, string source, IReadOnlyList<ReadRecord> records, HelpMapReminders reminders, DateOnly lookAgainOn, Dictionary<string, Provider> providers, Dictionary<string, HelpOffer> offers, HashSet<string> here)
    {
        this.w = w;
        this.source = source;
        this.records = records;
        this.reminders = reminders;
        this.lookAgainOn = lookAgainOn;
        this.providers = providers;
        this.offers = offers;
        this.here = here;
    }

    /// <summary>Loads what of these records is on the map already.</summary>
    public static async Task<ImportBatch> Open(Writing w, string source, IReadOnlyList<ReadRecord> records, HelpMapReminders reminders)
    {
        var organisations = records.Select(r => r.ProviderId).Distinct().ToList();
        var services = records.Select(r => r.Offer?.Id).OfType<string>().ToList();
        var providers = await w.Db.Providers.Where(p => p.Source == source && organisations.Contains(p.SourceId)).ToDictionaryAsync(p => p.SourceId);
        var offers = await w.Db.HelpOffers.Where(o => o.Source == source && services.Contains(o.SourceId)).ToDictionaryAsync(o => o.SourceId);
        // An export of our own that comes back: what was written here is ours, whatever name the file gets.
        var ids = services.Concat(organisations).Select(id => Guid.TryParse(id, out var own) ? own : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToList();
        List<Guid> own = [.. await w.Db.HelpOffers.Where(o => o.Source == "" && ids.Contains(o.Id)).Select(o => o.Id).ToListAsync()];
        foreach (var provider in await w.Db.Providers.Where(p => p.Source == "" && ids.Contains(p.Id)).ToListAsync())
        {
            providers.TryAdd(provider.Id.ToString(), provider);
            own.Add(provider.Id);
        }

        var rules = await w.Db.Rules();
        return new ImportBatch(w, source, records, reminders, rules.LookAgainAfter(reminders.Today(w.Now)), providers, offers, [.. own.Select(id => id.ToString())]);
    }

    public async Task Write(ImportTally tally)
    {
        foreach (var record in records)
        {
            if (await ProviderOf(record, tally) is not { } provider)
            {
                tally.Refuse(record.Name, new HsdsFault(record.Path, "NoOrganisation", record.ProviderId));
            }
            else if (record.Offer is null)
            {
                tally.Add(newProviders.ContainsKey(record.ProviderId) ? RecordFate.New : changed.Contains(provider.Id) ? RecordFate.Changed : RecordFate.Unchanged, record.Name);
            }
            else
            {
                tally.Add(await Offer(record, record.Offer, provider), record.Name);
            }
        }

        await BulkRows.Insert(w, newProviders.Values);
        await BulkRows.Insert(w, newOffers);
        await BulkRows.Insert(w, newWords);
    }

    private async Task<Provider?> ProviderOf(ReadRecord record, ImportTally tally)
    {
        var known = providers.GetValueOrDefault(record.ProviderId);
        if (record.Provider is not { } part || (known is not null && (here.Contains(record.ProviderId) || known.Raw == part.Raw)))
        {
            return known;
        }

        if (known is null)
        {
            known = providers[part.Id] = newProviders[part.Id] = new Provider(Guid.CreateVersion7(), part.Text, null, part.Record(source), w.Now);
            tally.NewProviders++;
        }
        else
        {
            known.Take(part.Text, part.Record(source), w.Now);
            await KeepOfferWords.OfAll(w.Db, known);
            changed.Add(known.Id);
            tally.ChangedProviders++;
        }

        return known;
    }

    private async Task<RecordFate> Offer(ReadRecord record, ReadRecord.Part<HelpOfferText> part, Provider provider)
    {
        if (here.Contains(part.Id))
        {
            return RecordFate.Unchanged;
        }

        if (!offers.TryGetValue(part.Id, out var known))
        {
            var made = new HelpOffer(Guid.CreateVersion7(), provider.Id, part.Text, null, lookAgainOn, part.Record(source), w.Now);
            if (!record.IsOpen)
            {
                made.SetClosed(made.Version, closed: true, w.Now);
            }

            newOffers.Add(made);
            var words = new OfferWords();
            words.Take(made, provider);
            newWords.Add(words);
            return RecordFate.New;
        }

        if (known.Raw == part.Raw && known.ProviderId == provider.Id)
        {
            return RecordFate.Unchanged;
        }

        await Take(record, part, known, provider);
        return RecordFate.Changed;
    }

    private async Task Take(ReadRecord record, ReadRecord.Part<HelpOfferText> part, HelpOffer known, Provider provider)
    {
        using var before = JsonDocument.Parse(known.Raw);
        // What HSDS has no place for is told here, and stays unless the source tells it too.
        var text = part.Text with
        {
            Conditions = part.Text.Conditions.Length > 0 ? part.Text.Conditions : known.Conditions,
            Domains = part.Text.Domains.Count > 0 ? part.Text.Domains : known.Domains,
        };
        known.Take(text, provider.Id, part.Record(source), lookAgainOn, w.Now);
        if (HsdsMapping.IsOpen(before.RootElement) != record.IsOpen)
        {
            known.SetClosed(known.Version, !record.IsOpen, w.Now);
        }

        await KeepOfferWords.Of(w.Db, known, provider);
        await reminders.Plan(w, known);
    }
}
