namespace PokCases.Domain.Cases;

/// <summary>A case history that somebody brings in from a file: looked at first, then written in parts.</summary>
public sealed class CaseImport
{
    /// <summary>Longest name of a file, in characters.</summary>
    public const int LongestName = 120;

    private CaseImport()
    {
    }

    /// <summary>Takes in a file; nothing of it is written yet.</summary>
    /// <param name="id">Its id, also its stream.</param>
    /// <param name="byId">Who brings it; nobody else sees its rows.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="rows">How many rows it has; none throws <c>import-empty</c>.</param>
    /// <param name="now">The moment.</param>
    public CaseImport(Guid id, Guid byId, string fileName, byte[] content, int rows, DateTimeOffset now)
    {
        RuleViolation.When(rows == 0, "import-empty", "The file has no rows.");
        Id = id;
        ById = byId;
        FileName = Texts.Optional(fileName.Length > LongestName ? fileName[..LongestName] : fileName, LongestName);
        Content = content;
        Rows = rows;
        MadeAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who brings it.</summary>
    public Guid ById { get; private set; }

    /// <summary>The file's name.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>The file; empty once it ended.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>How many rows the file has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows are to be written.</summary>
    public int ToWrite { get; private set; }

    /// <summary>How many were written.</summary>
    public int Written { get; private set; }

    /// <summary>Whether rows that are wrong are left out; else one of them stops it.</summary>
    public bool GoodOnly { get; private set; }

    /// <summary>Where it stands.</summary>
    public CaseImportState State { get; private set; }

    /// <summary>When the file came.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Begins to write. Throws <c>import-begun</c>, <c>import-rejected</c> when rows are wrong and nobody said to leave them out, or <c>import-nothing-new</c>.</summary>
    /// <param name="fresh">How many rows are good and new.</param>
    /// <param name="wrong">How many are wrong.</param>
    /// <param name="goodOnly">Whether to leave out what is wrong.</param>
    public void Start(int fresh, int wrong, bool goodOnly)
    {
        RuleViolation.When(State != CaseImportState.Previewed, "import-begun", "The import was started already.");
        RuleViolation.When(wrong > 0 && !goodOnly, "import-rejected", "Rows are wrong and were not to be left out.");
        RuleViolation.When(fresh == 0, "import-nothing-new", "There is nothing new in it.");
        ToWrite = fresh;
        GoodOnly = goodOnly;
        State = CaseImportState.Running;
    }

    /// <summary>Counts rows that were written; ends it when no more are left.</summary>
    public void Count(int written, bool isLast, DateTimeOffset now)
    {
        Written += written;
        if (isLast)
        {
            EndAs(CaseImportState.Done, now);
        }
    }

    /// <summary>Ends it before all was written.</summary>
    public void Stop(DateTimeOffset now) => EndAs(CaseImportState.Stopped, now);

    // What stands in the file is about residents, and is needed no more.
    private void EndAs(CaseImportState state, DateTimeOffset now)
    {
        RuleViolation.When(State != CaseImportState.Running, "import-begun", "The import does not run.");
        State = state;
        EndedAt = now;
        Content = [];
    }
}
