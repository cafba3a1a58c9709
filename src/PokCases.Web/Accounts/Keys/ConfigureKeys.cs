using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Accounts.Keys;

/// <summary>Protection keys stand in one folder for all nodes, each encrypted by the master key.</summary>
internal sealed class ConfigureKeys(IOptions<KeysOptions> options, DataFolder data, MasterKey key, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions management)
    {
        var folder = new DirectoryInfo(options.Value.Folder ?? data.File("keys"));
        management.XmlRepository = new FileSystemXmlRepository(folder, loggers);
        management.XmlEncryptor = new MasterKeyEncryptor(key);
    }
}
