using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions.Names;

public sealed class ReceiptOnPostgres(TestHost<OnPostgres> host) : ReceiptTests<OnPostgres>(host);
