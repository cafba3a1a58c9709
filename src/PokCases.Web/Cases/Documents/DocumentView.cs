using PokCases.Domain.Cases;
using PokCases.Web.Cases.Shared;

namespace PokCases.Web.Cases.Documents;

/// <summary>What a case's page of documents shows to this viewer.</summary>
/// <param name="Head">As on every page of a case.</param>
/// <param name="Organisation">The viewer's, whose documents these are.</param>
/// <param name="Documents">Those that are there, newest first.</param>
/// <param name="Removed">Those that were removed, without content.</param>
/// <param name="LargestFile">In bytes.</param>
/// <param name="IsChecked">Whether files are looked over for viruses.</param>
/// <param name="Endings">Of the files that are taken.</param>
public sealed record DocumentView(
    CaseHeadView Head,
    string Organisation,
    IReadOnlyList<DocumentView.Line> Documents,
    IReadOnlyList<DocumentView.RemovedLine> Removed,
    int LargestFile,
    bool IsChecked,
    IReadOnlyList<string> Endings)
{
    /// <summary>Those that another organisation shares with the viewer's, newest first.</summary>
    public IReadOnlyList<Line> Shared { get; init; } = [];

    public string Path => Head.Path + CaseTab.Documents.Under;

    public sealed record Line(Guid Id, string FileName, DocumentKind Kind, long Size, PersonLine AddedBy, DateTimeOffset AddedAt)
    {
        /// <summary>The decision by which the viewer sees it; null for the own organisation's.</summary>
        public SharedLine? Why { get; init; }

        /// <summary>With whom the viewer's organisation shares it.</summary>
        public IReadOnlyList<SharedLine> Who { get; init; } = [];
    }

    public sealed record RemovedLine(Guid Id, string FileName, PersonLine RemovedBy, DateTimeOffset RemovedAt, string Reason);
}
