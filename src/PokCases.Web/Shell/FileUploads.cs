using Microsoft.AspNetCore.Mvc;

namespace PokCases.Web.Shell;

/// <summary>Addresses that take a file: a larger body than elsewhere, and never a copy of it in a folder of the system.</summary>
internal static class FileUploads
{
    /// <param name="route">The address.</param>
    /// <param name="largestBody">Largest body, in bytes.</param>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder route, int largestBody) => route
        .WithMetadata(new RequestSizeLimitAttribute(largestBody))
        .WithFormOptions(memoryBufferThreshold: largestBody, multipartBodyLengthLimit: largestBody);
}
