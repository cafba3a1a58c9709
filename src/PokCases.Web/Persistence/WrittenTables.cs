using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PokCases.Web.Persistence;

/// <summary>Sees every SQL command of the writer and notes what it writes in, so that no command can forget to say so.</summary>
internal sealed partial class WrittenTables : EveryCommand
{
    private const int Remembered = 5_000;

    // A table that is not named here makes everything stale: slow, but never wrong.
    private const DependsOn Everything = DependsOn.Content | DependsOn.Facts | DependsOn.Access;
    private const DependsOn People = DependsOn.Content | DependsOn.Access;
    private const DependsOn Work = DependsOn.Content | DependsOn.Facts;

    private static readonly Dictionary<string, DependsOn> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["contributions"] = DependsOn.Content,
        ["outcomes"] = DependsOn.Content,
        ["outcome_positions"] = DependsOn.Content,
        ["case_actions"] = DependsOn.Content,
        ["case_goals"] = DependsOn.Content,
        ["resident_items"] = DependsOn.Content,
        ["case_introductions"] = DependsOn.Content,
        ["case_triage_rounds"] = DependsOn.Content,
        ["intake_stops"] = DependsOn.Content,
        ["mails"] = DependsOn.Content,
        ["household_persons"] = Work,
        ["household_members"] = Work,
        ["household_relations"] = DependsOn.Content,
        ["safe_contacts"] = DependsOn.Content,
        ["representations"] = DependsOn.Content,
        ["household_help"] = DependsOn.Content,
        ["case_domains"] = DependsOn.Content,
        ["domain_marks"] = DependsOn.Content,
        ["search_texts"] = DependsOn.Content,
        ["search_words"] = DependsOn.Content,
        ["search_waiting"] = DependsOn.Content,
        ["name_words"] = DependsOn.Content,
        ["case_views"] = DependsOn.Content,
        ["case_documents"] = DependsOn.Content,
        ["case_imports"] = DependsOn.Content,
        ["imported_rows"] = DependsOn.Content,
        ["referrals"] = DependsOn.Content,
        ["referral_steps"] = DependsOn.Content,
        ["referral_talks"] = DependsOn.Content,
        ["referral_appointments"] = DependsOn.Content,
        ["referral_feedback"] = DependsOn.Content,
        ["consulting_hours"] = DependsOn.Content,
        ["consulting_days"] = DependsOn.Content,
        ["queue_visitors"] = DependsOn.Content,
        ["waiting_list"] = DependsOn.Content,
        ["calendar_feeds"] = DependsOn.Content,
        ["surveys"] = DependsOn.Content,
        ["survey_tallies"] = DependsOn.Content,
        ["survey_remarks"] = DependsOn.Content,
        ["accounts"] = People,
        ["sign_ins"] = People,
        ["one_time_links"] = People,
        ["role_grants"] = People,
        ["sessions"] = Work,
        ["agenda_items"] = Work,
        ["session_invitations"] = Work,
        ["attendances"] = Work,
        ["item_admissions"] = Work,
        ["name_reveals"] = Work,
        ["item_proposals"] = Work,
        ["room_guests"] = Work,
        ["minutes"] = Work,
        ["item_minutes"] = Work,
        ["minutes_additions"] = Work,
        ["cases"] = Work,
        ["case_team"] = Work,
        ["case_team_changes"] = DependsOn.Content,
        ["case_lead_transfers"] = DependsOn.Content,
        ["access_requests"] = DependsOn.Content,
        ["emergency_accesses"] = Work,
        ["resident_requests"] = DependsOn.Content,
        ["request_report_items"] = DependsOn.Content,
        ["request_tasks"] = DependsOn.Content,
        ["request_files"] = DependsOn.Content,
        ["case_keepings"] = DependsOn.Content,
        ["retention_holds"] = DependsOn.Content,
        ["retention_profiles"] = DependsOn.Content,
        ["retention_rules"] = DependsOn.Content,
        ["destruction_records"] = DependsOn.Content,
        ["erased_figures"] = DependsOn.Content,
        ["hard_dates"] = Work,
        ["interim_decisions"] = Work,
        ["interim_answers"] = Work,
        ["help_providers"] = DependsOn.Content,
        ["help_offers"] = DependsOn.Content,
        ["help_offer_words"] = DependsOn.Content,
        ["help_functions"] = DependsOn.Content,
        ["help_map_rules"] = DependsOn.Content,
    };

    private readonly ConcurrentDictionary<string, DependsOn> known = new(StringComparer.Ordinal);
    private Dictionary<string, DependsOn>? tables;

    [GeneratedRegex(@"\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE(?:\s+TABLE)?)\s+(?:ONLY\s+)?""?(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Writes();

    protected override void See(DbCommand command, CommandEventData eventData)
    {
        if (eventData.Context is not PokCasesDb { Touch: { } touch } db)
        {
            return;
        }

        if (!known.TryGetValue(command.CommandText, out var touched))
        {
            touched = Touched(db, command.CommandText);
            if (known.Count < Remembered)
            {
                known[command.CommandText] = touched;
            }
        }

        touch.Note(touched);
    }

    private DependsOn Touched(PokCasesDb db, string sql)
    {
        tables ??= db.Model.GetEntityTypes()
            .Where(t => Classing.ClassOf(t) is not DataClass.Technical)
            .Select(t => t.GetTableName()!)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(t => t, t => Named.GetValueOrDefault(t, Everything), StringComparer.OrdinalIgnoreCase);
        return Writes().Matches(sql).Aggregate(DependsOn.None, (stale, match) => stale | tables.GetValueOrDefault(match.Groups[1].Value));
    }
}
