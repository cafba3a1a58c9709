using PokCases.Web.Accountability.Following;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.Processing;

/// <summary>Turns entries of the log into records of processing, one for each person concerned.</summary>
internal sealed class LdvRecords(SubjectKey key, SiteAddress site)
{
    /// <summary>Somebody of a household, by the program's own id.</summary>
    public const string Person = "pokcases-persoon";

    /// <summary>The household of a case, where an entry names the case and nobody of it.</summary>
    public const string Household = "pokcases-huishouden";

    /// <summary>The records of one entry. A refusal showed nothing, and what was rejected changed nothing: those give none.</summary>
    public IEnumerable<LdvRecord> Of(long number, LogRecord entry, IEnumerable<LogSubject> subjects)
    {
        if (entry.Outcome is not ("ok" or "failed"))
        {
            yield break;
        }

        var trace = TraceOf(number, entry.Trace);
        var activity = site.Of(ProcessingRegister.Of(entry.Purpose).Path);
        foreach (var subject in subjects.Where(s => s.Kind != LogSubjectKind.CaseOfPersons).OrderBy(s => s.Subject))
        {
            var type = subject.Kind == LogSubjectKind.Person ? Person : Household;
            yield return new LdvRecord(
                trace,
                key.SpanId(number, subject.Subject),
                entry.Action,
                DateTimeOffset.FromUnixTimeMilliseconds(entry.At),
                entry.Outcome == "failed",
                activity,
                key.Encrypt(type, subject.Subject),
                type);
        }
    }

    private byte[] TraceOf(long number, string trace) =>
        trace.Length == 32 && trace.All(char.IsAsciiHexDigit) && trace.Any(c => c != '0') ? Convert.FromHexString(trace) : key.TraceId(number);
}
