using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Documents;

/// <summary>Takes a file: looks it over, stores its content sealed, and takes it away again when no command named it.</summary>
internal sealed class TakeDocument(DocumentFolder folder, DocumentScanner scanner, IOptions<DocumentOptions> options)
{
    /// <summary>Field of the form.</summary>
    public const string Field = "bestand";

    /// <summary>The rule that asks whether a name that looks like it holds a citizen number was looked over.</summary>
    public const string NameAsked = "document-name-number";

    /// <summary>Whether a rule is about the file, so that what is wrong is said where another can be chosen.</summary>
    public static bool IsAboutFile(string code) => code.StartsWith("document-", StringComparison.Ordinal);

    /// <summary>The file that was sent, as far as its name and size tell; throws <c>document-missing</c>, <c>document-kind-unknown</c>, <c>document-too-large</c> or <see cref="NameAsked"/>.</summary>
    public IFormFile Chosen(IFormCollection form)
    {
        var file = form.Files.GetFile(Field) ?? throw new RuleViolation("document-missing", "No file was sent.");
        RuleViolation.When(!options.Value.Endings.Contains(Path.GetExtension(file.FileName).ToLowerInvariant()), "document-kind-unknown", "The name has an ending that is not taken here.");
        RuleViolation.When(file.Length > options.Value.LargestFile, "document-too-large", "The file is larger than it may be.");
        RuleViolation.When(CitizenNumber.IsIn(file.FileName) && !form.LookedOver(), NameAsked, "The file's name looks like it holds a citizen number.");
        return file;
    }

    /// <summary>Takes what was sent.</summary>
    /// <param name="subject">Under whose key it stands: the case or the matter.</param>
    /// <param name="file">What was sent.</param>
    /// <param name="keep">Runs the command that names it.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IResult> Take(Guid subject, IFormFile file, Func<TakenDocument, Task<IResult>> keep, CancellationToken cancellation)
    {
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellation);
        }

        var kind = DocumentKinds.Recognise(content, file.FileName);
        await scanner.Check(content, cancellation);
        return await Store(subject, file.FileName, kind, content, keep, cancellation);
    }

    /// <summary>Stores what the program made itself.</summary>
    public async Task<IResult> Store(Guid subject, string fileName, DocumentKind kind, byte[] content, Func<TakenDocument, Task<IResult>> keep, CancellationToken cancellation)
    {
        var taken = new TakenDocument(fileName, kind, content, await folder.Store(subject, content, cancellation));
        try
        {
            var answer = await keep(taken);
            if (!taken.IsNamed)
            {
                folder.Remove(taken.StoredAs);
            }

            return answer;
        }
        catch (Exception e) when (e is RuleViolation or RefusedException)
        {
            // Certainly not kept. Whatever else went wrong, it may have been: then the next start takes away what nobody names.
            folder.Remove(taken.StoredAs);
            throw;
        }
    }
}
