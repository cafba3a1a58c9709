using System.Globalization;
using System.Net;
using PokCases.Recorder;
using PokCases.Web.Accountability;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>What a server answered, held against what its log says was shown: the same cases, and nothing without an entry.</summary>
/// <remarks>
/// Of what cannot be read as text (documents), only the entry's being there could be seen; those are counted and left.
/// What somebody typed in a form or asked for in the address is theirs, and is no showing; nor is an example in the program's
/// own texts. An id shows that a case is on a page, but not the other way about: a form holds the id of what it will make.
/// </remarks>
internal sealed class ShownAndLogged(ServerBooks books)
{
    private readonly SortedSet<string> _faults = new(StringComparer.Ordinal);

    /// <summary>Answers that showed something of a case, and were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Answers whose body is no text.</summary>
    public int Unread { get; private set; }

    /// <summary>What is wrong, each once; without anything of a case but its reference.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public void See(RecordedAnswer answer)
    {
        if (answer.Text is null)
        {
            Unread++;
            return;
        }

        var shown = OwnWords.Without(WebUtility.HtmlDecode($"{answer.Location}\n{answer.Text}"), answer.Path);
        var typed = WebUtility.UrlDecode(answer.Typed);
        var found = books.Cases.In(shown).Where(m => !typed.Contains(m.Text, StringComparison.Ordinal)).ToList();
        var entries = books.Log[answer.Trace].ToList();
        if (found.Count > 0)
        {
            Compared++;
        }

        var named = entries.SelectMany(e => e.Cases).ToHashSet();
        foreach (var of in found.Where(m => !m.IsId && !named.Contains(m.About)).GroupBy(m => m.About))
        {
            var what = entries.Count == 0 ? "there is no entry" : $"its entry names {Names(named)}";
            Add(answer, $"shows something of {Name(of.Key)} ({string.Join(", ", of.Select(m => m.Kind).Distinct())}), and {what}");
        }

        SeePersons(answer, shown, typed, found, entries);
        var read = entries.Where(e => e.Kind == "read").SelectMany(e => e.Cases).ToHashSet();
        read.ExceptWith(found.Select(m => m.About));
        // Who asks for something of a case by its id is at least shown that it is there.
        read.ExceptWith(books.Cases.In(answer.Path).Select(m => m.About));
        if (answer.Status == (int)HttpStatusCode.OK && read.Count > 0)
        {
            Add(answer, $"shows nothing of {Names(read)}, and its entry ({string.Join(", ", entries.Select(e => e.Action))}) says that it does");
        }
    }

    private void SeePersons(RecordedAnswer answer, string shown, string typed, List<CaseMark> found, List<LogRecord> entries)
    {
        var named = entries.SelectMany(e => e.Subjects).ToHashSet();
        foreach (var name in books.Persons.In(shown))
        {
            // In a text that somebody wrote about a case, the case is what is shown.
            var inText = typed.Contains(name.Text, StringComparison.Ordinal) || found.Exists(m => m.Text.Contains(name.Text, StringComparison.Ordinal));
            if (!inText && !named.Contains(name.About))
            {
                Add(answer, $"shows a resident's name ({name.Kind}), and {(entries.Count == 0 ? "there is no entry" : "its entry does not name that person")}");
            }
        }
    }

    private void Add(RecordedAnswer answer, string fault) =>
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{answer.Route} answers {answer.Status} and {fault} [trace {answer.Trace}]"));

    private string Names(IEnumerable<Guid> cases) => cases.Select(Name).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } names ? string.Join(", ", names) : "no case";

    private string Name(Guid about) => books.References.GetValueOrDefault(about, "a case that is gone");
}
